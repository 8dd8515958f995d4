import type { SiteNeed } from '@/lib/domain/site-link';

/** Names of pages: as all of some words, and among them. */
export interface Names {
  whole: RegExp;
  part: RegExp;
}

/**
 * How sites in English, German, French, Spanish, Dutch, Portuguese and Italian name the pages that
 * tell about a company. Of folded words; `ae`, `oe` and `ue` as German addresses write umlauts.
 */
const words = (list: string): Names => {
  const names = list.trim().replace(/\s*\n\s*/g, '|');
  return {
    whole: new RegExp(`^(?:${names})$`),
    part: new RegExp(`(?:^| )(?:${names})(?: |$)`),
  };
};

const PEOPLE = words(`
  teams?|leadership|management|managers?|executives?|board|directors|founders|people|governance
  \\w*team|\\w*fu(?:e)?hrung|\\w*leitung|\\w*vorstand|vorstande|\\w*aufsichtsrat|gescha(?:e)?ftsfu(?:e)?hr\\w+
  ko(?:e)?pfe|menschen|mitarbeiter|mitarbeitende|ansprechpartner|gru(?:e)?nder
  equipes?|direction|dirigeants?|gouvernance|comite(?: executif| de direction)?|conseil d administration
  equipo|directiv[ao]s?|direccion|consejo(?: de administracion)?|liderazgo|gobierno corporativo|fundadores
  directie|bestuur|leiding|medewerkers|mensen|oprichters|raad van (?:bestuur|commissarissen)
  equipa|lideranca|direcao|diretoria|conselho|(?:conselho de )?administracao|administradores|governanca
  squadra|direzione|dirigenza|dirigenti|consiglio(?: di amministrazione)?|organi sociali|persone|fondatori`);

const MISSION = words(`
  missions?|visions?|values|purpose|principles|philosophy|strategy|culture|what we believe|manifesto
  leitbild|werte|unternehmenswerte|philosophie|unternehmensphilosophie|strategie|kultur|unternehmenskultur
  valeurs|raison d etre|mision|valores|proposito|filosofia|estrategia
  missie|visie|waarden|kernwaarden|missao|visao|missione|visione|valori|strategia`);

const ABOUT = words(`
  about|about us|who we are|company|our story|story|history|profile|corporate|at a glance
  u(?:e)?ber(?: uns)?|wir u(?:e)?ber uns|wer wir sind|unternehmen|firma|portra(?:e)?t|geschichte|unternehmensprofil
  a propos|apropos|qui sommes nous|entreprise|l entreprise|societe|groupe|le groupe|histoire
  nosotros|quienes somos|sobre(?: nosotros)?|empresa|acerca(?: de)?|conocenos|historia
  over|over ons|wie (?:we|wij) zijn|wie zijn (?:we|wij)|bedrijf|organisatie|verhaal|geschiedenis
  sobre nos|quem somos|historia|chi siamo|azienda|l azienda|storia|gruppo|il gruppo`);

const OFFERS = words(`
  products?|services|solutions?|platform|portfolio|offerings?|what we (?:do|offer|make)|features|capabilities
  produkte?|produktu(?:e)?bersicht|lo(?:e)?sung(?:en)?|leistung(?:en)?|dienstleistungen|angebote?|sortiment|plattform|was wir (?:tun|bieten)
  produits?|prestations|offres?|expertises?|plateforme|savoir faire|metiers
  productos?|servicios|soluciones|plataforma|que hacemos|producten|diensten|oplossingen|aanbod|wat (?:we|wij) doen
  produtos?|servicos|solucoes|o que fazemos|prodotti|servizi|soluzioni|piattaforma|cosa facciamo`);

const INVESTORS = words(`
  investors?|investor relations|shareholders|annual report|financials
  investoren|aktiona(?:e)?re|gescha(?:e)?ftsberichte?|investisseurs|actionnaires|inversores|inversionistas|accionistas
  investeerders|aandeelhouders|jaarverslag|investidores|acionistas|investitori|azionisti`);

const LEGAL = words(`
  impressum|imprint|legal|legal notice|mentions legales|aviso legal|colofon|colophon
  juridische informatie|informacoes legais|informazioni legali|note legali|dati societari`);

const CONTACT = words(`
  contacts?|contact us|kontakt|kontakte|contactez nous|nous contacter|contacto|contactanos
  contacteer ons|neem contact op|contato|fale conosco|contatti|contattaci`);

/** The more particular first: "About our team" is about people. */
export const NEEDS: readonly (readonly [SiteNeed, Names])[] = [
  ['people', PEOPLE],
  ['mission', MISSION],
  ['investors', INVESTORS],
  ['offers', OFFERS],
  ['about', ABOUT],
  ['legal', LEGAL],
  ['contact', CONTACT],
];

/** "Our team", "Das Unternehmen", "Nos produits": the name of the page is what follows. */
export const FILLERS =
  /^(?:(?:our|the|all|meet|meet the|meet our|das|die|der|unsere?|alle|ihre?|nos|notre|les?|la|l|nuestr[oa]s?|los|las|el|onze|ons|het|de|alle|nossa?s?|nosso|os?|as?|il|i|gli|le|nostr[aeio]|i nostri|la nostra|il nostro|tutti)\s)+/;

/** Pages that change something when asked for, belong to the visitor, or tell of the day. */
export const UNWANTED = words(`
  log ?in|log ?out|sign ?(?:in|out|up)|log ?on|log ?off|register|registration|subscribe|unsubscribe|account|my account|cart|basket|checkout|wishlist|search|password|admin|delete
  anmelden|abmelden|anmeldung|registrieren|warenkorb|konto|mein konto|merkliste|suche|kasse|passwort
  connexion|deconnexion|se connecter|inscription|panier|compte|mon compte|recherche
  iniciar sesion|cerrar sesion|acceso|registro|carrito|cesta|cuenta|mi cuenta|buscar|busqueda
  inloggen|uitloggen|aanmelden|registreren|winkelwagen|winkelmand|zoeken|zoekresultaten
  entrar|sair|iniciar sessao|carrinho|conta|minha conta|pesquisa|accedi|accesso|esci|registrati|carrello|ricerca|cerca
  privacy|datenschutz\\w*|cookies?|terms|agb|conditions|cgu|cgv|gdpr|rgpd|accessibility|barrierefreiheit|sitemap
  blog|news|newsroom|newsletter|press|presse|prensa|pers|imprensa|stampa|aktuelles|actualites|actualidad|noticias|nieuws|notizie|stories|magazine|magazin
  events?|veranstaltungen|evenements|webinars?|podcasts?|videos?|downloads?|faq|help|support|hilfe|docs|documentation
  jobs?|careers?|karriere|stellen\\w*|vacatures|emploi|recrutement|empleo|vagas|carreiras|lavora con noi|carriere|stage|internships?
  customers?|kunden|clients?|case studies|referenzen|references|testimonials|partners?|partner login|demo|free trial|pricing|customer service|kundenservice|kundendienst`);

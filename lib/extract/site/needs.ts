import type { SiteNeed } from '@/lib/domain/site-link';
import { type Phrases, phrases } from '../page/phrases';

/*
 * How sites in English, German, French, Spanish, Dutch, Portuguese and Italian name the pages that
 * tell about a company. Of folded words; `ae`, `oe` and `ue` as German addresses write umlauts.
 */

const PEOPLE = phrases(`
  teams, team, leadership, management, managers, manager, executives, executive, board
  directors, founders, people, governance
  *team, *fuehrung, *fuhrung, *leitung, *vorstand, vorstande, *aufsichtsrat, geschaeftsfuehr*
  geschaeftsfuhr*, geschaftsfuehr*, geschaftsfuhr*
  koepfe, kopfe, menschen, mitarbeiter, mitarbeitende, ansprechpartner, gruender, grunder
  equipes, equipe, direction, dirigeants, dirigeant, gouvernance, comite executif
  comite de direction, comite, conseil d administration
  equipo, directivas, directiva, directivos, directivo, direccion, consejo de administracion
  consejo, liderazgo, gobierno corporativo, fundadores
  directie, bestuur, leiding, medewerkers, mensen, oprichters, raad van bestuur
  raad van commissarissen
  equipa, lideranca, direcao, diretoria, conselho, conselho de administracao, administracao
  administradores, governanca
  squadra, direzione, dirigenza, dirigenti, consiglio di amministrazione, consiglio
  organi sociali, persone, fondatori
`);

const MISSION = phrases(`
  missions, mission, visions, vision, values, purpose, principles, philosophy, strategy, culture
  what we believe, manifesto
  leitbild, werte, unternehmenswerte, philosophie, unternehmensphilosophie, strategie, kultur
  unternehmenskultur
  valeurs, raison d etre, mision, valores, proposito, filosofia, estrategia
  missie, visie, waarden, kernwaarden, missao, visao, missione, visione, valori, strategia
`);

const ABOUT = phrases(`
  about, about us, who we are, company, our story, story, history, profile, corporate
  at a glance
  ueber uns, ueber, uber uns, uber, wir ueber uns, wir uber uns, wer wir sind, unternehmen
  firma, portraet, portrat, geschichte, unternehmensprofil
  a propos, apropos, qui sommes nous, entreprise, l entreprise, societe, groupe, le groupe
  histoire
  nosotros, quienes somos, sobre nosotros, sobre, empresa, acerca de, acerca, conocenos
  historia
  over, over ons, wie we zijn, wie wij zijn, wie zijn we, wie zijn wij, bedrijf, organisatie
  verhaal, geschiedenis
  sobre nos, quem somos, historia, chi siamo, azienda, l azienda, storia, gruppo, il gruppo
`);

const OFFERS = phrases(`
  products, product, services, solutions, solution, platform, portfolio, offerings, offering
  what we do, what we offer, what we make, features, capabilities
  produkte, produkt, produktuebersicht, produktubersicht, loesungen, loesung, losungen, losung
  leistungen, leistung, dienstleistungen, angebote, angebot, sortiment, plattform, was wir tun
  was wir bieten
  produits, produit, prestations, offres, offre, expertises, expertise, plateforme, savoir faire
  metiers
  productos, producto, servicios, soluciones, plataforma, que hacemos, producten, diensten
  oplossingen, aanbod, wat we doen, wat wij doen
  produtos, produto, servicos, solucoes, o que fazemos, prodotti, servizi, soluzioni
  piattaforma, cosa facciamo
`);

const INVESTORS = phrases(`
  investors, investor, investor relations, shareholders, annual report, financials
  investoren, aktionaere, aktionare, geschaeftsberichte, geschaeftsbericht, geschaftsberichte
  geschaftsbericht, investisseurs, actionnaires, inversores, inversionistas, accionistas
  investeerders, aandeelhouders, jaarverslag, investidores, acionistas, investitori, azionisti
`);

const LEGAL = phrases(`
  impressum, imprint, legal, legal notice, mentions legales, aviso legal, colofon, colophon
  juridische informatie, informacoes legais, informazioni legali, note legali, dati societari
`);

const CONTACT = phrases(`
  contacts, contact, contact us, kontakt, kontakte, contactez nous, nous contacter, contacto
  contactanos
  contacteer ons, neem contact op, contato, fale conosco, contatti, contattaci
`);

/** The more particular first: "About our team" is about people. */
export const NEEDS: readonly (readonly [SiteNeed, Phrases])[] = [
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
export const UNWANTED = phrases(`
  log in, login, log out, logout, sign in, sign out, sign up, signin, signout, signup, log on
  logon, log off, logoff, register, registration, subscribe, unsubscribe, account, my account
  cart, basket, checkout, wishlist, search, password, admin, delete
  anmelden, abmelden, anmeldung, registrieren, warenkorb, konto, mein konto, merkliste, suche
  kasse, passwort
  connexion, deconnexion, se connecter, inscription, panier, compte, mon compte, recherche
  iniciar sesion, cerrar sesion, acceso, registro, carrito, cesta, cuenta, mi cuenta, buscar
  busqueda
  inloggen, uitloggen, aanmelden, registreren, winkelwagen, winkelmand, zoeken, zoekresultaten
  entrar, sair, iniciar sessao, carrinho, conta, minha conta, pesquisa, accedi, accesso, esci
  registrati, carrello, ricerca, cerca
  privacy, datenschutz*, cookies, cookie, terms, agb, conditions, cgu, cgv, gdpr, rgpd
  accessibility, barrierefreiheit, sitemap
  blog, news, newsroom, newsletter, press, presse, prensa, pers, imprensa, stampa, aktuelles
  actualites, actualidad, noticias, nieuws, notizie, stories, magazine, magazin
  events, event, veranstaltungen, evenements, webinars, webinar, podcasts, podcast, videos
  video, downloads, download, faq, help, support, hilfe, docs, documentation
  jobs, job, careers, career, karriere, stellen*, vacatures, emploi, recrutement, empleo, vagas
  carreiras, lavora con noi, carriere, stage, internships, internship
  customers, customer, kunden, clients, client, case studies, referenzen, references
  testimonials, partners, partner, partner login, demo, free trial, pricing, customer service
  kundenservice, kundendienst
`);

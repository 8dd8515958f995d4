import { type Phrases, phrases } from '../page/phrases';
import { remembered } from '../page/remembered';
import { FOLDED_LETTER, foldText } from '../page/text';

export type OfferKind = 'product' | 'service';
/** `either` where the word covers both: what the thing is called decides then. */
export type OfferLabel = OfferKind | 'either';

/** Katakana lose their marks when folded, so the lists are folded like the texts. */
const listed = (list: string): Phrases => phrases(foldText(list));

/** Whom it is for, which headings may add: "Was wir für Sie tun", "What we do for you". */
const FOR_YOU = / (?:for you|you|fur (?:sie|dich|euch)|ihnen)(?= |$)/;

const SERVICE_PHRASE = listed(`
  what we do, what we offer, what we provide, what we deliver, what we specialise in
  what we specialize in, what we can do, what we can offer, what we can provide
  what we can deliver, what do we do, what do we offer, what do we provide, what do we deliver
  how we help, how we can help, how can we help, ways we help, ways we can help
  practice areas, areas of practice, areas of expertise, areas of activity, areas of work
  field of activity, field of expertise, fields of activity, fields of expertise
  was wir tun, was wir machen, was wir bieten, was wir konnen, bieten wir, machen wir
  das bieten wir, das machen wir, wir bieten, so helfen wir
  domaine d intervention, domaine d expertise, domaine d activite, domaine d activites
  domaine d competence, domaine d competences, domaines d intervention, domaines d expertise
  domaines d activite, domaines d activites, domaines d competence, domaines d competences
  nos savoir faire, savoir faire, champs d intervention, ce que nous faisons
  ce que nous proposons
  area de practica, area de actuacion, area de especialidad, area de trabajo, areas de practica
  areas de actuacion, areas de especialidad, areas de trabajo, lineas de negocio
  lineas de trabajo, lineas de actuacion, que hacemos, que ofrecemos, lo que hacemos
  lo que ofrecemos
  area de atuacao, areas de atuacao, o que fazemos, o que oferecemos
  aree di attivita, aree di intervento, aree di competenza, ambiti di attivita
  ambiti di intervento, cosa facciamo, cosa offriamo, cosa ci occupiamo, di cosa facciamo
  di cosa offriamo, di cosa ci occupiamo
  wat we doen, wat wij doen, wat we bieden, wat wij bieden, wat we bieten, wat wij bieten
  サービス, サービス一覧, サービス内容, サービス紹介, 提供サービス, 提供サービス一覧, 提供サービス内容
  提供サービス紹介, 事業内容, 事業紹介, ソリューション
`);
const PRODUCT_PHRASE = listed(`
  what we make, what we build, what we sell
  製品, 製品情報, 製品一覧, 製品紹介, 商品, 商品情報, 商品一覧, 商品紹介
  プロダクト, プロダクト情報, プロダクト一覧, プロダクト紹介
`);

const PRODUCT = listed(`
  catalogue, catalogues, katalog, catalogo, products
  product, produkte, produkt, produkten, productportfolio, productwelt
  productpalette, productbereiche, productgruppen, productkategorien, productgroepen
  produktportfolio, produktwelt, produktpalette, produktbereiche, produktgruppen
  produktkategorien, produktgroepen, producten, produits, produit, productos, producto, prodotto
  prodotti, produtos, produto, gammes, gamme, gamas, gama, linea, linha, sortiment, assortiment
  software, apps, platform, brands, marken, marques
`);
const SERVICE = listed(`
  services, service, dienstleistungen, dienstleistungsspektrum, dienstleistungsangebot
  dienstleistungsportfolio, dienstleistungsbereiche, dienstleistung, serviceleistungen
  serviceleistungsspektrum, serviceleistungsangebot, serviceleistungsportfolio
  serviceleistungsbereiche, serviceleistung, leistungen, leistungsspektrum, leistungsangebot
  leistungsportfolio, leistungsbereiche, leistung, serviceangebot, prestations, prestation
  servicios, servicio, diensten, dienstverlening, dienst, servizio, servizi
  servicos, servico, treatments, therapies, programs, programmes, capabilities, specialities
  specialties, specialisaties, especialidades, expertises, expertise, practice, kompetenzen
  kompetenzfelder, kompetenzbereiche, schwerpunkte, behandlungsschwerpunkte, arbeitsschwerpunkte
  tatigkeitsschwerpunkte, fachgebiete, rechtsgebiete, arbeitsgebiete, tatigkeitsgebiete
  aufgabengebiete, tatigkeitsbereiche, tatigkeitsfelder, arbeitsbereiche, arbeitsfelder
  aufgabenbereiche, aufgabenfelder, leistungsfelder, tatigkeiten, behandlungen, therapien
  behandlungsangebot, kursangebote, kursangebot, therapieangebote, therapieangebot
  beratungsangebote, beratungsangebot, gewerke, metiers, activites, competences, soins
  formations, tratamientos, actividades, competencias, werkzaamheden, activiteiten
  behandelingen, specialismen, vakgebieden, rechtsgebieden, dienstenaanbod, diensteaanbod
  attivita, competenze, lavorazioni, trattamenti, specialita, atividades, tratamentos
`);
const EITHER = listed(`
  solutions, solution, losungen, losung, soluciones, solucion, oplossingen, oplossing, soluzione
  soluzioni, solucao, solucoes, offers, offerings, offering, offer, angebote, angebot, offres
  offre, ofertas, oferta, aanbod, offerta, offerte, geschaftsfelder, geschaftsbereiche
  businesses, business
`);
/** A page headed "Product" is about one, and what it can do; "The solution" answers a problem. */
const SINGLE = listed(`
  product, produkt, produit, producto, prodotto, produto, software, platform, service, leistung
  dienstleistung, prestation, servicio, dienst, servizio, servico, solution, losung, solucion
  oplossing, soluzione, solucao, offer, practice, business
`);

/** Words that may stand beside a label without changing what it announces. */
const FILLERS: ReadonlySet<string> = new Set(
  'our the a an we of for and in at you your all main key core featured popular browse explore view discover see full complete wide range ranges line lines portfolio category categories overview list include includes provide professional areas fields company other more s unser unsere unseren unserer die der das und im uberblick auf einen blick alle fur sie ihre nos notre les le la des de et l d pour vous domaines nuestros nuestras nuestra nuestro los las el y para onze ons het en voor i il nostri nostra e per nossos nossas nossa os as o do da comprend incluyen mehr'.split(
    ' ',
  ),
);

const LABEL_WORDS_MAX = 7;
const LABEL_LENGTH_MAX = 120;

const labelOfWord = (word: string): OfferLabel | null => {
  if (PRODUCT.is(word)) return 'product';
  if (SERVICE.is(word)) return 'service';
  return EITHER.is(word) ? 'either' : null;
};

const join = (one: OfferLabel | null, other: OfferLabel): OfferLabel => {
  if (one === null || one === other || one === 'either') return other;
  return other === 'either' ? one : 'either';
};

const BETWEEN = new RegExp(`[^${FOLDED_LETTER}\\d]+`);

const wordsOf = remembered((text): readonly string[] =>
  text
    .slice(0, LABEL_LENGTH_MAX)
    .split(BETWEEN)
    .filter((word) => word !== ''),
);

const POSSESSIVE =
  /^(?:our|unsere|nos|nuestr[oa]s|onze|(?:i |le )?nostr[ie]|(?:os |as )?noss[oa]s) /;

const phraseLabel = remembered((text): OfferLabel | null => {
  const bare = wordsOf(text).join(' ').replace(POSSESSIVE, '');
  if (SERVICE_PHRASE.is(bare.replace(FOR_YOU, ''))) return 'service';
  return PRODUCT_PHRASE.is(bare) ? 'product' : null;
});

/** Languages that say first what it is and then of what sort. */
const ROMANCE_NOUN =
  /^(?:linea|linha|gama|gamme|prestations|produits|metiers|activites|competences|soins|servicios|productos|soluciones|tratamientos|servizi|prodotti|soluzioni|attivita|competenze|trattamenti|servicos|produtos|solucoes|tratamentos)$/;
const ROMANCE_OPENING = /^(?:nos|nuestr[oa]s|nostr[ie]|noss[oa]s)$/;

const isRomance = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words;
  return (
    ROMANCE_OPENING.test(first) ||
    ROMANCE_OPENING.test(second) ||
    ROMANCE_NOUN.test(words.find(labelOfWord) ?? '')
  );
};

/**
 * What a heading announces. `strange` words – "Switchgear Products", "Roofing services" – are let
 * through where the caller knows that the heading is the page's own.
 */
export const offerLabelOf = (text: string, company = '', strange = 0): OfferLabel | null => {
  if (text.length > LABEL_LENGTH_MAX) return null;
  const phrase = phraseLabel(text);
  if (phrase) return phrase;
  const words = wordsOf(company === '' ? text : text.replace(company, ' '));
  if (words.length > LABEL_WORDS_MAX) return null;
  let label: OfferLabel | null = null;
  let unknown = 0;
  for (const word of words) {
    const meant = labelOfWord(word);
    if (meant) label = join(label, meant);
    else if (!FILLERS.has(word)) unknown += 1;
  }
  if (unknown > strange) return null;
  if (unknown === 0 || labelOfWord(words.at(-1) ?? '')) return label;
  // "Support products" announces products, "Products support" does not; "produits de soin" do.
  return isRomance(words) ? label : null;
};

/** What sort of offer a sentence speaks of. */
export const offerMentionedIn = (text: string): OfferLabel | null =>
  wordsOf(text)
    .map(labelOfWord)
    .reduce((label, meant) => (meant ? join(label, meant) : label), null);

/** Whether a text speaks of several things on offer. */
export const isSeveral = (text: string): boolean =>
  phraseLabel(text) !== null ||
  wordsOf(text).some((word) => labelOfWord(word) !== null && !SINGLE.is(word));

const SERVICE_NAME =
  /\b(?:services?|consult(?:ing|ancy)|advi(?:sory|ce|es)|support|training|installation|maintenance|repair|design|develop(?:ment)?|management|planning|engineering|marketing|cleaning|inspection|outsourcing|integration|audit(?:s|ing)?|hosting|restoration|construction|coaching|workshops?|research|testing|therapy|production|[a-z]*(?:beratung|wartung|schulung(?:en)?|planung|reparatur|betreuung|entwicklung|reinigung|pflege)|montage|conseil|formations?|entretien|accompagnement|conception|asesor(?:ia|amiento)|consultoria|mantenimiento|formacion|diseno|desarrollo|gestion|onderhoud|begeleiding|ontwikkeling|ontwerp|consulenza|manutenzione|formazione|progettazione|sviluppo|manutencao|formacao|desenvolvimento)\b/;

/** Product or service, by the label above it, or else by its name. */
export const offerKind = (label: OfferLabel, name: string): OfferKind => {
  if (label !== 'either') return label;
  return SERVICE_NAME.test(foldText(name)) ? 'service' : 'product';
};

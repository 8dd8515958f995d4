import { FOLDED_LETTER } from '../page/text';

/** Openings of headings over something else than an offer. */
const OPENING =
  /^(?:why|how|about|contact|get (?:in|started|a )|meet|what (?:our|clients|customers|people|makes|sets|they)|frequently|read|latest|recent|related|warum|wie |uber |das sagen|pourquoi|comment|qui |por que|como |quienes|sobre|waarom|hoe |over |perche|come |chi |お客様|お知らせ|採用|よくある)/;

/** What every site has besides its offer: those who make it, those who praise it, what is told about it. */
const PARTS =
  'testimonials?|news(?:letter)?|blog|articles?|careers?|jobs?|team|leadership|faqs?|partners?|clients|customers|awards|history|case stud(?:y|ies)|use cases?|features?|benefits?|advantages|pricing|resources|karriere|kunden|referenzen|vorteile|avantages|temoignages|actualites|ventajas|clientes|noticias|klanten|voordelen|nieuws|vantaggi|clienti|notizie|vantagens';

/** For whom it is. */
const USERS = 'industr(?:y|ies)|sectors?|markets?|roles?|branchen|secteurs|sectores|settori';

/** Parts by whose names offers may be called too: "Process cooling", "Event projects". */
const MORE_PARTS =
  'reviews?|posts?|insights|questions|events?|process|steps|story|portfolio|work|projects|values|mission|vision|locations?|approach|ablauf|projekte|realisations|proyectos|projecten|werkwijze|progetti|projetos|特徴|流れ|事例';

const WHOLE = new RegExp(
  `^(?:(?:our|the|your|some|of|more|all|selected|unsere?|nos|nuestr[oa]s|onze|i nostri|nossos) )*(?:${PARTS}|${USERS}|${MORE_PARTS})(?: (?:we serve|(?:&|and|und|et|y) [${FOLDED_LETTER}]+))?\\W*$`,
);
const ABOUT_USE = new RegExp(`\\b(?:${PARTS}|${USERS})\\b`);

/** Whether a heading, folded, opens a part that is beside the offer. */
export const isBesideTopic = (folded: string): boolean =>
  OPENING.test(folded) || WHOLE.test(folded);

/** Whether it speaks, whatever else it says, of whoever uses the offer or makes it. */
export const isAboutUse = (folded: string): boolean =>
  isBesideTopic(folded) || ABOUT_USE.test(folded);

const NO_OFFER = new RegExp(
  `\\b(?:${PARTS}|contact(?: us)?|locations?|webinars?|press|get started|related|log ?in|subscribe|links|archive|copyright|privacy|cookies?|terms|sitemap|investors|impressum|datenschutz|kontakt|agb|recrutement|mentions legales|contacto|empleo|vacatures|contatti|lavora|contato|reviews?|gallery|downloads?|accessories|overview|documentation|librar(?:y|ies)|webcasts?|free trial|product support|demo|und mehr|and more|et plus|y mas)\\b|お知らせ|採用|会社`,
);

/** Whether a short text names a part of the site and nothing that is on offer. */
export const isSitePart = (folded: string): boolean => NO_OFFER.test(folded);

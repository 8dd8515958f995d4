/** Openings of headings over something else than an offer. */
const OPENING =
  /^(?:why|how|about|contact|get (?:in|started|a )|meet|what (?:our|clients|customers|people|makes|sets|they)|frequently|read|ready|latest|recent|related|warum|wie |wer |uber |das sagen|pourquoi|comment|qui |a propos|por que|como |quienes|sobre|waarom|hoe |over |perche|come |chi |お客様|お知らせ|採用|よくある)/;

/** Sections that every site has, whatever it offers. */
const WHOLE =
  /^(?:(?:our|the|your|some|of|more|all|selected|unsere?|nos|nuestr[oa]s|onze|i nostri|nossos) )*(?:testimonials?|reviews?|news|blog|posts?|articles?|insights|careers?|jobs?|team|leadership|faqs?|questions|partners?|clients|customers|events?|resources|process|steps|case stud(?:y|ies)|use cases?|awards|history|story|features?|benefits?|advantages|pricing|newsletter|industr(?:y|ies)|sectors?|markets?|portfolio|work|projects|values|mission|vision|locations?|approach|methodology|kontakt|kunden|referenzen|vorteile|ablauf|branchen|karriere|partner|projekte|avantages|temoignages|actualites|references|realisations|secteurs|ventajas|clientes|noticias|proyectos|klanten|voordelen|nieuws|projecten|werkwijze|vantaggi|clienti|notizie|progetti|vantagens|projetos|特徴|流れ|事例)(?: (?:we serve|& \p{L}+|and \p{L}+|und \p{L}+|et \p{L}+|y \p{L}+))?\W*$/u;

/** Whether a heading, folded, opens a part that is beside the offer. */
export const isBesideTopic = (folded: string): boolean =>
  OPENING.test(folded) || WHOLE.test(folded);

/** Words by which a longer heading is about whoever uses the offer, or about its making. */
const ABOUT_USE =
  /\b(?:testimonials?|news|blog|careers?|jobs?|team|partners?|clients|customers|industr(?:y|ies)|sectors?|markets?|roles?|departments?|process|features?|benefits?|advantages|pricing|resources|awards|case stud(?:y|ies)|use cases?|kunden|vorteile|branchen|clientes|klanten|ventajas|avantages|vantaggi)\b/;

export const isAboutUse = (folded: string): boolean =>
  isBesideTopic(folded) || ABOUT_USE.test(folded);

/** Sections that every site has, whatever it offers; tested on a folded heading. */
const BESIDE_TOPIC =
  /\b(?:testimonials?|reviews?|news|blog|posts?|contact|careers?|jobs?|team|about|faqs?|questions|partners?|clients|customers|events?|resources|why|how|process|steps|case stud(?:y|ies)|awards|history|features?|benefits?|advantages|pricing|related|newsletter|get in touch|get started|industr(?:y|ies)|sectors?|markets?|roles?|departments?|portfolio|our work|projects|values|mission|vision|locations?|support|warum|kontakt|kunden|referenzen|vorteile|ablauf|branchen|karriere|pourquoi|avantages|temoignages|actualites|por que|ventajas|clientes|noticias|waarom|klanten|voordelen|nieuws|perche|vantaggi|notizie|use cases?|insights|articles?)\b|お客様|特徴|流れ|お知らせ|採用|事例/u;

export const isBesideTopic = (folded: string): boolean => BESIDE_TOPIC.test(folded);

import { isCall } from '../lexicon/not-a-name';
import { foldText } from '../page/text';
import { labelOf } from '../statements/labels';
import { offerLabelOf } from './labels';

/** Openings of sentences, questions and headings about something else than an offer. */
const OPENING =
  /^(?:why|how|what|when|where|who|our|we|you|your|are|is|do|does|can|if|it|this|these|that|there|they|i|let'?s|ready|need|key|benefits?|features?|about|new|step|phase|meet|welcome|free|trusted|problem|because|with|trust|warum|wie|was|wer|wo|wann|unsere?[rn]?|wir|ihre?|sie|so|pourquoi|comment|qui|nos|notre|votre|vos|nous|por que|como|quienes|nuestr[oa]s?|tu|su|sus|waarom|hoe|wie|onze|ons|wij|jouw|uw|perche|chi|come|nostr[aoi]|nossos?|nossas?)\b/;

/** What a page has besides its offer. */
const ELSE =
  /\b(?:testimonials?|news(?:letter)?|blog|contact(?: us)?|careers?|jobs?|team|leadership|faqs?|clients|customers|locations?|events?|webinars?|case stud(?:y|ies)|awards|history|press|pricing|get started|related|log ?in|subscribe|quick links|archive|copyright|privacy|cookies?|terms|sitemap|partners?|investors|impressum|datenschutz|kontakt|karriere|referenzen|aktuelles|kunden|agb|actualites|temoignages|recrutement|mentions legales|noticias|contacto|empleo|testimonios|nieuws|vacatures|notizie|contatti|lavora|noticias|contato|reviews?|gallery|downloads?|faq|accessories|overview|resources|documentation|お知らせ|採用|会社)\b/;

const NAME_LENGTH_MAX = 70;

export const isOfferName = (name: string): boolean => {
  if (
    name.length > NAME_LENGTH_MAX ||
    /[?!.,;…@©]$|^\d{2,}|@|©|\d{3}[-. ]\d{3}|https?:|[€$£¥]/.test(name)
  )
    return false;
  if (!/\p{L}{2}/u.test(name)) return false;
  const folded = foldText(name);
  if (OPENING.test(folded) || ELSE.test(folded) || isCall(folded)) return false;
  return labelOf(folded) === null && offerLabelOf(folded) === null;
};

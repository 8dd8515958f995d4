import { isCall } from '../lexicon/not-a-name';
import { foldText } from '../page/text';
import { labelOf } from '../statements/labels';
import { isSitePart } from './beside-topic';
import { offerLabelOf } from './labels';

/** Openings of sentences, questions and headings about something else than an offer. */
const OPENING =
  /^(?:why|how|what|when|where|who|our|we|you|your|are|is|do|does|can|if|it|this|these|that|there|they|i|let'?s|ready|need|key|benefits?|features?|about|new|step|phase|meet|welcome|free|trusted|problem|because|with|trust|warum|wie|was|wer|wo|wann|unsere?[rn]?|wir|ihre?|sie|so|pourquoi|comment|qui|nos|notre|votre|vos|nous|por que|como|quienes|nuestr[oa]s?|tu|su|sus|waarom|hoe|wie|onze|ons|wij|jouw|uw|perche|chi|come|nostr[aoi]|nossos?|nossas?|(?:il|la|i|le|o|a|os|as) (?:nostr[oaie]|noss[oa]s?)|de onze|das sind wir)\b/;

const NAME_LENGTH_MAX = 70;

export const isOfferName = (name: string): boolean => {
  if (
    name.length > NAME_LENGTH_MAX ||
    /[?!.,;…@©]$|^\d{2,}|@|©|\d{3}[-. ]\d{3}|https?:|[€$£¥]/.test(name)
  )
    return false;
  if (!/\p{L}{2}/u.test(name)) return false;
  const folded = foldText(name);
  if (OPENING.test(folded) || isSitePart(folded) || isCall(folded)) return false;
  return labelOf(folded) === null && offerLabelOf(folded) === null;
};

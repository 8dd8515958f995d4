import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { countWords, foldText, sentencesOf } from '../page/text';
import { isOfferName } from './is-offer-name';
import { type OfferLabel, offerKind, offerMentionedIn } from './labels';
import type { Offer } from './offer';
import { isElsewhere } from './page-topic';

const WORDS_MIN = 6;
const WORDS_MAX = 80;
const LIST_MIN = 3;
const LIST_MAX = 15;
const NAME_WORDS_MAX = 5;
const HEAD_WORDS_MAX = 14;

/** Who speaks of their own: "our", "we", and the same in other languages. */
const OWN =
  /\b(?:our|we|unsere?[rnms]?|wir|nos|notre|nous|nuestr[oa]s?|ofrecemos|onze|wij|we|nostr[aoie]|offriamo|noss[oa]s?|oferecemos)\b/;

/** "Our services include A, B and C": where the head of the sentence ends, without a colon. */
const LEADS_ON =
  /\b(?:products?|services?|solutions?|produkten?|leistungen|dienstleistungen|losungen|produits|prestations|productos|servicios|producten|diensten|prodotti|servizi|produtos|servicos)\b(?: [a-z\u00c0-\u1fff\u3040-\uffff]+){0,1}? (?:includes?|including|comprises?|umfass(?:t|en)|comprennent|incluyen?|omvatten|comprendono|includono|incluem) /;

const SEPARATOR =
  /\s*[,;•|·]\s*(?:(?:and|und|sowie|et|y|e|en|ed|&)\s+)?|\s+(?:and|und|sowie|et|y|e|en|ed)\s+/u;

interface Announced {
  label: OfferLabel;
  rest: string;
}

/** What may stand between "services" and the colon. */
const AFTER_LABEL =
  /\s+(?:includes?|including|comprises?|are|umfass(?:t|en)|sind|an|comprennent|sont|suivante?s|incluyen?|son|siguientes|omvatten|zijn|aan|comprendono|includono|sono|seguenti|incluem|sao|seguintes)$/;

/** The last word of what leads to the list says what it lists. */
const endOf = (head: string): string =>
  head.trim().replace(AFTER_LABEL, '').split(' ').at(-1) ?? '';

const announcedBy = (head: string, rest: string): Announced | null => {
  if (countWords(head) > HEAD_WORDS_MAX || !OWN.test(head)) return null;
  const label = offerMentionedIn(endOf(head));
  return label && { label, rest };
};

/** What announces the list, and the list. */
const takeApart = (sentence: string): Announced | null => {
  const folded = foldText(sentence);
  // Folding may change lengths; then the place in the folded text is not the place in the text.
  if (folded.length !== sentence.length) return null;
  const colon = folded.search(/[:：]\s/);
  if (colon > 0) return announcedBy(folded.slice(0, colon), sentence.slice(colon + 1));
  const match = LEADS_ON.exec(folded);
  if (!match) return null;
  const end = match.index + match[0].length;
  return announcedBy(folded.slice(0, end), sentence.slice(end));
};

const namesIn = (text: string): string[] => {
  const names = text
    .replace(/[.!]\s*$/, '')
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const isList = names.length >= LIST_MIN && names.length <= LIST_MAX;
  const areNames = names.every((name) => countWords(name) <= NAME_WORDS_MAX && isOfferName(name));
  return isList && areNames ? names : [];
};

/** The offers that one sentence of the company's own names, and what it calls them. */
export const offersNamedIn = (sentence: string): { label: OfferLabel; names: string[] } | null => {
  const announced = takeApart(sentence);
  const names = announced ? namesIn(announced.rest) : [];
  return announced && names.length > 0 ? { label: announced.label, names } : null;
};

const offersIn = (sentence: string, at: Line): Offer[] => {
  const named = offersNamedIn(sentence);
  if (!named) return [];
  return named.names.map((name) => ({
    kind: offerKind(named.label, name),
    name,
    description: null,
    at,
  }));
};

/** Offers named one after the other in a sentence: "Our services include surveys, repairs and hire." */
export const enumeratedOffers = oncePerPage((page: Page): Offer[] => {
  if (isElsewhere(page)) return [];
  return page.lines
    .filter((line) => isContent(line) && line.words >= WORDS_MIN && line.words <= WORDS_MAX)
    .flatMap((line) =>
      OWN.test(line.folded)
        ? sentencesOf(line.text).flatMap((sentence) => offersIn(sentence, line))
        : [],
    );
});

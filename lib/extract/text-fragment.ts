import {
  generateFragmentFromRange,
  setTimeout as setTimeLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { method, queryAll } from './copy/dom';
import { fromTextToText } from './range-text';

/** A person waits for it; without a fragment the quote's own words lead to it. */
const TIME_MAX = 150;
/** Whether words are unique is asked of the whole page, without a look at the clock. */
const ELEMENTS_MAX = 20_000;
const TEXT_MAX = 20_000;
const LENGTH_MAX = 2_000;

/** Names under which a field shadows what the library climbs a form by: it would climb for ever. */
const SHADOWING = ['parentNode', 'parentElement']
  .map((name) => `[name="${name}"], [id="${name}"]`)
  .join(', ');

const allOf = method<Document, [string], HTMLCollectionOf<Element>>(
  'Document',
  'getElementsByTagName',
);

const mayBeAsked = (document: Document, range: Range): boolean =>
  allOf(document, '*').length <= ELEMENTS_MAX &&
  queryAll(document, SHADOWING).length === 0 &&
  range.toString().length <= TEXT_MAX;

/** `-` and `,` mean something in a text fragment; half a surrogate pair fits in no address. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');

/**
 * Words that lead a browser to this place and no other: `prefix-,from,to,-suffix`, encoded. Null where
 * they were not found in time. Only reads; the range stays as it is.
 */
export const findTextFragment = (document: Document, range: Range): string | null => {
  if (!mayBeAsked(document, range)) return null;
  try {
    setTimeLimit(TIME_MAX);
    // Given a range between elements, the library loses words; the one it is given it also moves.
    const own = fromTextToText(range);
    const { fragment } = own ? generateFragmentFromRange(own) : {};
    if (!fragment) return null;
    const { prefix, textStart, textEnd, suffix } = fragment;
    const parts = [
      prefix && `${encode(prefix)}-`,
      encode(textStart),
      textEnd && encode(textEnd),
      suffix && `-${encode(suffix)}`,
    ];
    const directive = parts.filter(Boolean).join(',');
    return directive.length <= LENGTH_MAX ? directive : null;
  } catch {
    // A page that has put something in the library's way; the quote can do without.
    return null;
  }
};

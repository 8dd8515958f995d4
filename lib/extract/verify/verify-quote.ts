import type { Candidate } from '@/lib/domain/candidate';
import type { Clip } from '@/lib/domain/clip';
import { cutText } from '../page/text';
import { findQuote, type Remembered } from './find-quote';
import { findSuccessor } from './find-successor';
import type { PageText } from './page-text';
import { squeezeWords } from './squeezed';

/** Longest text of what a page says now; as much as a rule may quote. */
const NOW_MAX = 2_000;

/** What became of a quote. `now`: what the page says in its place. */
export type Verdict =
  | { state: 'present' }
  | { state: 'changed'; now: string }
  | { state: 'gone' }
  /** Not all of the page was read: that a quote was not met says nothing. */
  | { state: 'unchecked' };

/** A page as it is now. */
export interface ReadAnew {
  /** Null where only candidates come out of the page, not its text. */
  text: PageText | null;
  candidates: readonly Pick<Candidate, 'reader' | 'selector' | 'jsonPath'>[];
  partial: boolean;
}

export type Quote = Remembered & Pick<Clip, 'kind' | 'jsonPath'>;

/** What stands in no line of the page is looked for among what is read from it anew. */
const verifyDeclared = ({ candidates, text, partial }: ReadAnew, quote: Quote): Verdict => {
  const words = squeezeWords(quote.selector.exact);
  const declared = candidates.filter(({ reader }) => reader !== 'html');
  if (declared.some(({ selector }) => squeezeWords(selector.exact) === words))
    return { state: 'present' };
  const heir = declared.find(({ jsonPath }) => jsonPath && jsonPath === quote.jsonPath);
  if (heir) return { state: 'changed', now: cutText(heir.selector.exact, NOW_MAX) };
  return { state: partial || !text ? 'unchecked' : 'gone' };
};

/** Exact or nothing: a text that is merely alike is never taken for the quote. */
export const verifyQuote = (page: ReadAnew, quote: Quote): Verdict => {
  const { text } = page;
  if (!text || quote.kind === 'jsonld' || quote.kind === 'meta') return verifyDeclared(page, quote);
  if (findQuote(text, quote)) return { state: 'present' };
  if (page.partial) return { state: 'unchecked' };
  const successor = findSuccessor(text, quote);
  if (!successor) return { state: 'gone' };
  const now = text.full.slice(successor.start, successor.end).trim();
  return { state: 'changed', now: cutText(now, NOW_MAX) };
};

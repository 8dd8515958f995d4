import type { Candidate, PageReading } from '@/lib/domain/candidate';
import type { Clip } from '@/lib/domain/clip';
import type { PageCopy } from '@/lib/domain/page-copy';
import { revivePage } from '../page/revive-page';
import { cutText } from '../page/text';
import { type Declared, declaredTexts } from './declared';
import { type Found, findQuote, type Remembered } from './find-quote';
import { findSuccessor } from './find-successor';
import { type PageText, pageText } from './page-text';
import { squeezeWords } from './squeezed';

/** Longest text of what a page says now; as much as a rule may quote. */
const NOW_MAX = 2_000;

/** What became of a quote. */
export type Verdict =
  | { state: 'present' }
  /** `now`: what the page says in its place. `as`: how the rules read that, where they do. */
  | { state: 'changed'; now: string; as?: Candidate }
  | { state: 'gone' }
  /** Not all of the page was read: that a quote was not met says nothing. */
  | { state: 'unchecked' };

/** A page as it is now. */
export interface ReadAnew {
  /** Null where only candidates come out of the page, not its text. */
  text: PageText | null;
  candidates: readonly Candidate[];
  declared: readonly Declared[];
  partial: boolean;
}

export type Quote = Remembered & Pick<Clip, 'kind' | 'jsonPath'>;

/** `copy` is null where only candidates come out of the page (LinkedIn). */
export const readAnew = (
  copy: PageCopy | null,
  { candidates, partial }: Pick<PageReading, 'candidates' | 'partial'>,
): ReadAnew => {
  const page = copy && revivePage(copy);
  return {
    text: page && pageText(page.lines),
    declared: copy && page ? declaredTexts(copy, page.structured) : [],
    candidates,
    partial,
  };
};

const linesOf = (exact: string): string[] => exact.split('\n').map(squeezeWords);

/** Another rule may read it by now, from what is shown: it still says the same. */
const isDeclared = ({ candidates, declared }: ReadAnew, exact: string): boolean => {
  const words = squeezeWords(exact);
  const lines = linesOf(exact);
  return (
    candidates.some(({ selector, text, value }) =>
      [selector.exact, `${text}\n${value ?? ''}`].some((said) => squeezeWords(said) === words),
    ) || declared.some((texts) => lines.every((line) => texts.has(line)))
  );
};

/** What stands in no line of the page is looked for among what is read from it anew. */
const verifyDeclared = (page: ReadAnew, { selector, jsonPath }: Quote): Verdict => {
  if (isDeclared(page, selector.exact)) return { state: 'present' };
  const { candidates, partial, text } = page;
  const heir = candidates.find(
    (candidate) => candidate.reader !== 'html' && jsonPath && candidate.jsonPath === jsonPath,
  );
  if (heir) return { state: 'changed', now: cutText(heir.selector.exact, NOW_MAX), as: heir };
  return { state: partial || !text ? 'unchecked' : 'gone' };
};

/** The reading of what stands there now: the one whose quote covers most of it. */
const readingOf = (page: ReadAnew, { start, end }: Found): Candidate | undefined => {
  const shared = ({ selector }: Candidate) =>
    Math.min(end, selector.end ?? 0) - Math.max(start, selector.start ?? end);
  const inside = page.candidates.filter(
    (candidate) => candidate.kind !== 'company' && shared(candidate) > 0,
  );
  return inside.toSorted((a, b) => shared(b) - shared(a))[0];
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
  const as = readingOf(page, successor);
  return { state: 'changed', now: cutText(now, NOW_MAX), ...(as && { as }) };
};

import type { Candidate, PageReading } from '@/lib/domain/candidate';
import type { Clip, Heir } from '@/lib/domain/clip';
import type { PageCopy } from '@/lib/domain/page-copy';
import { CONTEXT_MAX } from '../page/quote';
import { revivePage } from '../page/revive-page';
import { cutText } from '../page/text';
import { type Declared, declaredTexts } from './declared';
import { type Found, findQuote, type Remembered } from './find-quote';
import { findSuccessor } from './find-successor';
import { lineAt, type PageText, pageText } from './page-text';
import { squeezeWords } from './squeezed';

/** Longest text of what a page says now; as much as a rule may quote. */
const NOW_MAX = 2_000;

/** What became of a quote. */
export type Verdict =
  | { state: 'present' }
  /** `now`: what the page says in its place. */
  | { state: 'changed'; now: string; heir: Heir }
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
  if (heir)
    return { state: 'changed', now: cutText(heir.selector.exact, NOW_MAX), heir: heirOf(heir) };
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

const heirOf = ({ selector, headingPath, jsonPath, ...read }: Candidate): Heir => ({
  selector,
  headingPath,
  ...(jsonPath && { jsonPath }),
  kind: read.kind,
  text: read.text,
  ...(read.value && { value: read.value }),
  ...(read.asOf && { asOf: read.asOf }),
});

const unreadHeir = (page: PageText, { start, end }: Found, exact: string): Heir => ({
  selector: {
    exact,
    prefix: page.full.slice(Math.max(0, start - CONTEXT_MAX), start).toWellFormed(),
    suffix: page.full.slice(end, end + CONTEXT_MAX).toWellFormed(),
    start,
    end,
  },
  headingPath: (page.lines[lineAt(page, start)]?.headings ?? []).map(({ text }) => text),
});

/** What a page does not have in these cases says nothing: it may never have been a line of it. */
const mayBeNoLine = ({ kind }: Quote): boolean => kind === 'manual' || kind === 'image';

/** Exact or nothing: a text that is merely alike is never taken for the quote. */
export const verifyQuote = (page: ReadAnew, quote: Quote): Verdict => {
  const { text } = page;
  if (!text || quote.kind === 'jsonld' || quote.kind === 'meta') return verifyDeclared(page, quote);
  if (findQuote(text, quote)) return { state: 'present' };
  if (page.partial || mayBeNoLine(quote)) return { state: 'unchecked' };
  const successor = findSuccessor(text, quote);
  if (!successor) return { state: 'gone' };
  const now = cutText(text.full.slice(successor.start, successor.end).trim(), NOW_MAX);
  const reading = readingOf(page, successor);
  return {
    state: 'changed',
    now,
    heir: reading ? heirOf(reading) : unreadHeir(text, successor, now),
  };
};

import type { PageReading } from '@/lib/domain/candidate';
import type { Clip } from '@/lib/domain/clip';
import type { PageCopy } from '@/lib/domain/page-copy';
import { copyPage } from '@/lib/extract/copy/copy-page';
import { understandPage } from '@/lib/extract/extract-page';
import { quoteAround } from '@/lib/extract/page/quote';
import { revivePage } from '@/lib/extract/page/revive-page';
import { findQuote, occurrences } from '@/lib/extract/verify/find-quote';
import { lineAt, type PageText, pageText } from '@/lib/extract/verify/page-text';
import { squeezeWords } from '@/lib/extract/verify/squeezed';
import { readAnew, verifyQuote } from '@/lib/extract/verify/verify-quote';
import { mutate } from './mutate';
import { countOf, takeOut } from './page-words';
import { seeded } from './random';

type Quote = Pick<Clip, 'kind' | 'selector' | 'headingPath' | 'jsonPath'>;

/** How one page did. Each wrong one is named. */
export interface Trial {
  quotes: number;
  /** Resolved on the page as it was, to exactly their words and place. */
  present: number;
  mutated: number;
  /** Resolved, at the right one of several places, after the site was rebuilt around them. */
  resolved: number;
  /** Taken out of the page, one after another. */
  gone: number;
  /** Taken out of one of the several places that say it. */
  oneGone: number;
  /** What should not have happened. */
  lost: string[];
  wrong: string[];
}

const surroundings = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

interface Look {
  copy: PageCopy;
  reading: PageReading;
  text: PageText;
}

const lookAt = async (document: Document, url: string): Promise<Look> => {
  const copy = await copyPage(document, url, surroundings);
  const reading = await understandPage(copy, 1, surroundings);
  return { copy, reading, text: pageText(revivePage(copy).lines) };
};

const CLIP_KIND = { jsonld: 'jsonld', meta: 'meta' } as const;

const quotesOfRules = ({ reading }: Look): Quote[] =>
  reading.candidates
    .filter(({ kind }) => kind !== 'company')
    .map(({ reader, selector, headingPath, jsonPath }) => ({
      kind: reader === 'jsonld' || reader === 'meta' ? CLIP_KIND[reader] : 'element',
      selector,
      headingPath,
      ...(jsonPath && { jsonPath }),
    }));

/** What a person may select: a line, or some words of one. */
const quotesOfHand = ({ copy }: Look, random: () => number): Quote[] => {
  const page = revivePage(copy);
  const lines = page.lines.filter(({ text }) => text.length >= 12);
  return Array.from({ length: Math.min(6, lines.length) }, () => {
    const line = lines[Math.floor(random() * lines.length)];
    const words = (line?.text ?? '').split(' ');
    const from = random() < 0.5 ? 0 : Math.floor(random() * words.length * 0.6);
    const to = from === 0 ? words.length : from + Math.max(2, Math.floor(words.length * 0.4));
    const wanted = words.slice(from, to).join(' ');
    const selector = quoteAround(page, line ?? null, wanted);
    const headingPath = (line?.headings ?? []).map(({ text }) => text);
    return { kind: 'selection' as const, selector, headingPath };
  }).filter(({ selector }) => squeezeWords(selector.exact).length >= 8);
};

const stateOf = ({ copy, reading }: Look, quote: Quote) =>
  verifyQuote(readAnew(copy, reading), quote).state;

/** Which of the places that say it the quote is found at; −1 where it is declared, not shown. */
const ordinalOf = (text: PageText, quote: Quote): { at: number; of: number } => {
  const found = findQuote(text, quote);
  const places = occurrences(text, squeezeWords(quote.selector.exact), { prefix: '', suffix: '' });
  return { at: places.findIndex(({ start }) => start === found?.start), of: places.length };
};

const isExact = (text: PageText, quote: Quote): boolean => {
  if (quote.kind === 'jsonld' || quote.kind === 'meta') return true;
  const found = findQuote(text, quote);
  const said = found && text.full.slice(found.start, found.end);
  return said !== null && squeezeWords(said) === squeezeWords(quote.selector.exact);
};

const isAtItsPlace = (text: PageText, { selector, kind }: Quote): boolean => {
  if (selector.start === undefined || kind === 'jsonld' || kind === 'meta') return true;
  // Offsets are of the page's text as it was; composed letters are fewer.
  return findQuote(text, { selector })?.start === selector.start || text.full.length === 0;
};

/** Takes each quote from the page, looks, and puts it back. */
const tryGone = async (
  document: Document,
  url: string,
  quotes: readonly Quote[],
  trial: Trial,
): Promise<void> => {
  for (const quote of quotes.filter(({ kind }) => kind === 'element' || kind === 'selection')) {
    const putBack = takeOut(document, quote.selector.exact);
    const look = await lookAt(document, url);
    putBack();
    trial.gone += 1;
    if (stateOf(look, quote) === 'present') trial.wrong.push(`gone: ${quote.selector.exact}`);
  }
};

/** So long a text is the same statement wherever it stands. */
const LONG = 40;
const NEAR = 12;

/** Nothing of what stood around it stands around what is found. */
const isStranger = ({ text }: Look, quote: Quote): boolean => {
  const { exact, prefix, suffix } = quote.selector;
  if (squeezeWords(exact).length >= LONG) return false;
  const found = findQuote(text, quote);
  if (!found) return false;
  const before = squeezeWords(text.full.slice(0, found.start));
  const after = squeezeWords(text.full.slice(found.end));
  const line = text.lines[lineAt(text, found.start)];
  const headings = line?.headings.map((heading) => heading.text) ?? [];
  const last = quote.headingPath?.at(-1);
  return !(
    before.endsWith(squeezeWords(prefix).slice(-NEAR)) ||
    after.startsWith(squeezeWords(suffix).slice(0, NEAR)) ||
    (last !== undefined && headings.includes(last))
  );
};

/** Of words that stand in several places, takes out the one that was kept. */
const tryOneGone = async (
  document: Document,
  url: string,
  { first, quotes }: { first: Look; quotes: readonly Quote[] },
  trial: Trial,
): Promise<void> => {
  for (const quote of quotes) {
    const { at, of } = ordinalOf(first.text, quote);
    // Where text nodes and lines do not tell the same places, which one it is is not known.
    if (of < 2 || at < 0 || of !== countOf(document, quote.selector.exact)) continue;
    const putBack = takeOut(document, quote.selector.exact, at);
    const look = await lookAt(document, url);
    putBack();
    trial.oneGone += 1;
    if (isStranger(look, quote)) trial.wrong.push(`another one: ${quote.selector.exact}`);
  }
};

const tryMutated = async (
  document: Document,
  url: string,
  { first, quotes, random }: { first: Look; quotes: readonly Quote[]; random: () => number },
  trial: Trial,
): Promise<void> => {
  mutate(
    document,
    quotes.map(({ selector }) => selector.exact),
    random,
  );
  const look = await lookAt(document, url);
  for (const quote of quotes) {
    trial.mutated += 1;
    if (stateOf(look, quote) !== 'present') {
      trial.lost.push(quote.selector.exact);
      continue;
    }
    const before = ordinalOf(first.text, quote);
    const after = ordinalOf(look.text, quote);
    if (!isExact(look.text, quote)) trial.wrong.push(`other words: ${quote.selector.exact}`);
    // Hidden copies may come to light with other class names: then the places cannot be counted.
    else if (before.of === after.of && before.at !== after.at)
      trial.lost.push(`other place: ${quote.selector.exact}`);
    else trial.resolved += 1;
  }
};

/**
 * Keeps what the page offers and some of what it says, and looks for it again; at most `gone` of it is
 * taken out, one after another. The page is spent.
 */
export const tryPage = async (
  document: Document,
  url: string,
  { seed, gone }: { seed: number; gone: number },
): Promise<Trial> => {
  const random = seeded(seed);
  const first = await lookAt(document, url);
  const quotes = [...quotesOfRules(first), ...quotesOfHand(first, random)];
  const trial: Trial = {
    quotes: quotes.length,
    present: 0,
    mutated: 0,
    resolved: 0,
    gone: 0,
    oneGone: 0,
    lost: [],
    wrong: [],
  };
  const again = await lookAt(document, url);
  for (const quote of quotes) {
    const isFound = stateOf(again, quote) === 'present' && isExact(again.text, quote);
    if (isFound && isAtItsPlace(again.text, quote)) trial.present += 1;
    else trial.lost.push(`unchanged: ${quote.selector.exact}`);
  }
  // Each is a reading of the whole page, and one like another of its kind tells little.
  const some = quotes.filter((_, index) => index % Math.ceil(quotes.length / gone) === 0);
  await tryGone(document, url, some, trial);
  await tryOneGone(document, url, { first, quotes: some }, trial);
  await tryMutated(document, url, { first, quotes, random }, trial);
  return trial;
};

export const sumOf = (trials: readonly Trial[]): Trial => ({
  quotes: trials.reduce((sum, trial) => sum + trial.quotes, 0),
  present: trials.reduce((sum, trial) => sum + trial.present, 0),
  mutated: trials.reduce((sum, trial) => sum + trial.mutated, 0),
  resolved: trials.reduce((sum, trial) => sum + trial.resolved, 0),
  gone: trials.reduce((sum, trial) => sum + trial.gone, 0),
  oneGone: trials.reduce((sum, trial) => sum + trial.oneGone, 0),
  lost: trials.flatMap(({ lost }) => lost),
  wrong: trials.flatMap(({ wrong }) => wrong),
});

import type { Candidate } from '@/lib/domain/candidate';
import { isElement, isShown, parentOf } from './page/dom';
import type { Line } from './page/line';
import type { Page } from './page/page';
import { quoteAround } from './page/quote';
import { cleanText, cutText, foldWords } from './page/text';
import type { Seen } from './run-rules';

/** The limits of lib/domain/candidate.ts, of which this side may import types only. */
export const CANDIDATE_TEXT_MAX = 2_000;
export const LINE_MAX = 1_000;
export const CANDIDATES_MAX = 400;
const HEADINGS_MAX = 12;

/** `'segments' in at` would be answered by a form with an input of that name. */
const isLine = (at: Line | Node): at is Line => Array.isArray(Reflect.get(at, 'segments'));

const lineOf = (at: Line | Node, page: Page): Line | null => {
  if (isLine(at)) return at;
  const box = page.boxOf(at);
  return (box && page.lines[box.first]) ?? null;
};

const elementOf = (at: Line | Node): Node | null => {
  if (isLine(at)) return at.segments[0]?.element ?? at.box.element;
  return isElement(at) ? at : parentOf(at);
};

/**
 * What a style sheet hides now may wait behind a tab or may be planted: it is still offered, one
 * step less sure. Asked for the few candidates only, because it can cost a style recalculation.
 */
const lessSure = { high: 'medium', medium: 'low', low: 'low' } as const;

export const toCandidate = (seen: Seen, page: Page, rendered: boolean): Candidate | null => {
  const { rule, sighting } = seen;
  const text = cutText(cleanText(sighting.fields.text), CANDIDATE_TEXT_MAX).trim();
  const value = cutText(cleanText(sighting.fields.value ?? ''), CANDIDATE_TEXT_MAX).trim();
  if (text === '') return null;
  const reader = rule.reader ?? 'html';
  const line = reader === 'html' ? lineOf(sighting.at, page) : null;
  const element = elementOf(sighting.at);
  const hidden =
    rendered && line !== null && element !== null && isElement(element) && !isShown(element);
  return {
    kind: rule.kind,
    text,
    ...(value !== '' && { value }),
    ruleId: rule.id,
    confidence: hidden ? lessSure[sighting.confidence] : sighting.confidence,
    reader,
    selector: quoteAround(page, line, text),
    headingPath: (line?.headings ?? [])
      .slice(-HEADINGS_MAX)
      .map((heading) => cutText(heading.text, LINE_MAX)),
    ...(sighting.jsonPath && { jsonPath: cutText(sighting.jsonPath, LINE_MAX) }),
  };
};

/** A middle initial does not make another person. */
const keyOf = ({ kind, text }: Candidate): string => {
  const words = foldWords(text).split(' ');
  const isInner = (index: number) => index > 0 && index < words.length - 1;
  const kept =
    kind === 'leader'
      ? words.filter((word, index) => !(isInner(index) && word.length === 1))
      : words;
  return `${kind} ${kept.join(' ')}`;
};

const SURENESS = { high: 3, medium: 2, low: 1 } as const;

/** The surer reading wins; of equally sure ones one with a value (a title, a description), then the first. */
const beats = (challenger: Candidate, holder: Candidate): boolean => {
  const difference = SURENESS[challenger.confidence] - SURENESS[holder.confidence];
  if (difference !== 0) return difference > 0;
  return challenger.value !== undefined && holder.value === undefined;
};

export const withoutDuplicates = (candidates: readonly Candidate[]): Candidate[] => {
  const kept = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const holder = kept.get(key);
    if (!holder || beats(candidate, holder)) kept.set(key, candidate);
  }
  return [...kept.values()];
};

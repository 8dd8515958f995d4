import type { Candidate } from '@/lib/domain/candidate';
import type { Box, Line } from './page/line';
import type { Page } from './page/page';
import { quoteAround } from './page/quote';
import { cleanText, cutText, foldWords } from './page/text';
import { departmentIn, departmentOfTitle } from './people/department';
import type { Seen } from './run-rules';

/** The limits of lib/domain/candidate.ts, of which this side may import types only. */
export const CANDIDATE_TEXT_MAX = 2_000;
export const LINE_MAX = 1_000;
export const CANDIDATES_MAX = 400;
const HEADINGS_MAX = 12;

/** The line something stands in, a picture's being the first of its box. */
const lineOf = (at: Line | Box | null, page: Page): Line | null => {
  if (at === null || 'segments' in at) return at;
  return page.lines[at.first] ?? null;
};

/**
 * What a style sheet hides now may wait behind a tab or may be planted: it is still offered, one
 * step less sure.
 */
const lessSure = { high: 'medium', medium: 'low', low: 'low' } as const;

/** The part of the company somebody leads, by the title, else by the heading over a group of people. */
const departmentOf = (title: string, line: Line | null): string | null => {
  const named = departmentOfTitle(title);
  if (named !== null) return named;
  const headings = (line?.headings ?? []).map(({ text }) => departmentIn(text));
  return headings.findLast((name) => name !== null) ?? null;
};

export const toCandidate = (seen: Seen, page: Page): Candidate | null => {
  const { rule, sighting } = seen;
  const text = cutText(cleanText(sighting.fields.text), CANDIDATE_TEXT_MAX).trim();
  const value = cutText(cleanText(sighting.fields.value ?? ''), CANDIDATE_TEXT_MAX).trim();
  if (text === '') return null;
  const reader = rule.reader ?? 'html';
  const line = reader === 'html' ? lineOf(sighting.at, page) : null;
  const department = rule.kind === 'leader' ? departmentOf(value, line) : null;
  return {
    kind: rule.kind,
    text,
    ...(value !== '' && { value }),
    ...(department !== null && { department }),
    ...(sighting.asOf && { asOf: sighting.asOf }),
    ruleId: rule.id,
    confidence: line?.hidden ? lessSure[sighting.confidence] : sighting.confidence,
    reader,
    selector: quoteAround(page, line, text, value, sighting.through),
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

import * as z from 'zod/mini';
import type { Candidate, PageReading } from './candidate';
import { FindingKind } from './finding';
import { FINDING_KINDS } from './findings';
import { dedupeKey } from './ids';

/** Something read on the page, with the key it is known by while it is reviewed. */
export interface ReviewLine {
  /** `dedupeKey` of what was read: the same when the page is read again. */
  key: string;
  /** What it was read as; the company's own name is no line. */
  kind: FindingKind;
  candidate: Candidate;
}

/** What the person changed of a line before keeping it. */
export const LineChange = z.object({
  kind: z.optional(FindingKind),
  text: z.optional(z.string()),
  value: z.optional(z.string()),
  ticked: z.optional(z.boolean()),
});
export type LineChange = z.infer<typeof LineChange>;

/** Changes by the lines' keys, as they are held in a draft. */
export const ReviewChanges = z.record(z.string(), LineChange);
export type ReviewChanges = z.infer<typeof ReviewChanges>;

/** A line as the person left it. */
export interface ReviewedLine extends ReviewLine {
  kind: FindingKind;
  text: string;
  /** '' where there is none. */
  value: string;
  ticked: boolean;
}

const CONFIDENCE = { high: 2, medium: 1, low: 0 } as const;

/**
 * Which of two readings of one statement is shown: one that is more than an offer, one that knows the
 * title or the description, the more confident one; of equal ones the first.
 */
export const saysMore = (one: Candidate, other: Candidate): boolean => {
  const order = ({ confidence, value }: Candidate) =>
    (confidence === 'low' ? 0 : 10) + (value ? 5 : 0) + CONFIDENCE[confidence];
  return order(one) > order(other);
};

/** What a page offers, each statement once: of several readings of it the one that says most. */
export const reviewLines = ({ candidates }: Pick<PageReading, 'candidates'>): ReviewLine[] => {
  const lines = new Map<string, ReviewLine>();
  for (const candidate of candidates) {
    const { kind, text, value } = candidate;
    if (kind === 'company') continue;
    const key = dedupeKey(kind, text, value);
    const before = lines.get(key)?.candidate;
    if (!before || saysMore(candidate, before)) lines.set(key, { key, kind, candidate });
  }
  return [...lines.values()];
};

/** Confident lines are ticked until the person says otherwise. */
export const reviewed = (line: ReviewLine, change: LineChange = {}): ReviewedLine => ({
  ...line,
  kind: change.kind ?? line.kind,
  text: change.text ?? line.candidate.text,
  value: change.value ?? line.candidate.value ?? '',
  ticked: change.ticked ?? line.candidate.confidence !== 'low',
});

/** Lines by kind, in the kinds' order. */
export const byKind = <Line extends { kind: FindingKind }>(
  lines: readonly Line[],
): { kind: FindingKind; lines: Line[] }[] =>
  FINDING_KINDS.map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind) })).filter(
    (group) => group.lines.length > 0,
  );

/** Kinds with a second field: a leader's title, a product's one line. */
export const hasValue = (kind: FindingKind): boolean =>
  kind === 'leader' || kind === 'product' || kind === 'service';

/** The name the page gives its company; null when it gives none. */
export const companyNameOf = ({ candidates }: Pick<PageReading, 'candidates'>): string | null => {
  const [best] = candidates
    .filter(({ kind }) => kind === 'company')
    .sort((a, b) => CONFIDENCE[b.confidence] - CONFIDENCE[a.confidence]);
  return best?.text ?? null;
};

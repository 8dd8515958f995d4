import type { Records } from './records';

/** Tables whose records begin with one line the person writes. */
export type OneLineTable =
  | 'keyPoints'
  | 'objectives'
  | 'obstacles'
  | 'accomplishments'
  | 'introductions';

/** What such a record says before anybody has said more. Questions have a rank, so they begin elsewhere. */
export const blanks = {
  keyPoints: { kind: 'looking-for', direction: 'theirs', status: 'assumed' },
  objectives: { kind: 'other', statedByIds: [], status: 'inferred' },
  obstacles: { objectiveIds: [], statedByIds: [], status: 'inferred' },
  accomplishments: { actions: [], metrics: [], tags: [] },
  introductions: { proposalIds: [] },
} as const satisfies { [T in OneLineTable]: Partial<Mutable<Records[T]>> };

/** `as const` makes lists readonly; the records' own are not. */
type Mutable<R> = { [F in keyof R]: R[F] extends readonly (infer E)[] ? readonly E[] : R[F] };

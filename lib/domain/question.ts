import * as z from 'zod/mini';
import { base, Id, Line, Prose, Rank } from './base';

/** A question planned for somebody. */
export const Question = z.object({
  ...base,
  opportunityId: Id,
  text: Line,
  personId: z.optional(Id),
  why: z.optional(Prose),
  from: z.optional(
    z.object({ type: z.enum(['assumption', 'finding', 'rule', 'user']), id: z.optional(Id) }),
  ),
  status: z.enum(['planned', 'asked', 'answered', 'dropped']),
  askedInRoundId: z.optional(Id),
  answer: z.optional(Prose),
  rank: Rank,
});
export type Question = z.infer<typeof Question>;

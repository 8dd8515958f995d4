import * as z from 'zod/mini';
import { base, Id, Ms, Prose } from './base';

export const RehearsalSubject = z.enum(['opening', 'proposal', 'story', 'question', 'teach-back']);
export type RehearsalSubject = z.infer<typeof RehearsalSubject>;

/** One time something was said aloud. No audio is ever stored. */
export const Rehearsal = z.object({
  ...base,
  subject: RehearsalSubject,
  subjectId: Id,
  personId: z.optional(Id),
  at: Ms,
  seconds: z.optional(z.number().check(z.nonnegative())),
  /** 1 again … 4 easy. */
  rating: z.literal([1, 2, 3, 4]),
  words: z.optional(z.int().check(z.nonnegative())),
  note: z.optional(Prose),
});
export type Rehearsal = z.infer<typeof Rehearsal>;

/** When to rehearse something next; can be recomputed from the rehearsals. */
export const Card = z.object({
  ...base,
  subject: RehearsalSubject,
  subjectId: Id,
  due: Ms,
  /** State of the spacing algorithm (FSRS), opaque here. */
  fsrs: z.record(z.string(), z.unknown()),
});
export type Card = z.infer<typeof Card>;

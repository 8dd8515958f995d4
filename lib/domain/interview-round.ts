import * as z from 'zod/mini';
import { base, Id, Line, LooseLine, Ms, Prose } from './base';

/** A promise the person made in the round. */
export const Commitment = z.object({
  id: Id,
  text: Line,
  toPersonId: z.optional(Id),
  dueAt: z.optional(Ms),
  doneAt: z.optional(Ms),
});

export const RoundKind = z.enum([
  'screen',
  'hiring-manager',
  'panel',
  'peer',
  'loop',
  'executive',
  'presentation',
  'final',
  'informal',
]);
export const RoundFormat = z.enum(['video', 'phone', 'onsite', 'async']);
export const RoundStatus = z.enum(['planned', 'done', 'cancelled']);

export const InterviewRound = z.object({
  ...base,
  opportunityId: Id,
  ordinal: z.int().check(z.positive()),
  /** Open until somebody says it. */
  kind: z.optional(RoundKind),
  format: z.optional(RoundFormat),
  startsAt: z.optional(Ms),
  /** IANA time zone the round was agreed in. */
  tz: z.optional(LooseLine),
  durationMin: z.optional(z.number().check(z.positive())),
  place: z.optional(LooseLine),
  icsUid: z.optional(LooseLine),
  /** Which version of that invitation was kept last: the calendars count each change. */
  icsSequence: z.optional(z.int().check(z.nonnegative())),
  status: RoundStatus,
  notes: z.optional(Prose),
  /** What landed. */
  impressedBy: z.array(Line),
  commitments: z.array(Commitment),
  nextStepsSaid: z.optional(Prose),
  debriefedAt: z.optional(Ms),
  reviewedAt: z.optional(Ms),
});
export type InterviewRound = z.infer<typeof InterviewRound>;

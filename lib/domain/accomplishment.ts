import * as z from 'zod/mini';
import { base, Id, Line, LooseLine, Prose, Rank, WebUrl } from './base';

const YearMonth = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/));

export const Metric = z.object({
  id: Id,
  label: Line,
  from: z.optional(LooseLine),
  to: z.optional(LooseLine),
  unit: z.optional(LooseLine),
});

/** One thing that was done; two devices merge them one by one. */
export const Action = z.object({ id: Id, rank: Rank, text: Prose });
export type Action = z.infer<typeof Action>;

/** A story: situation, task, actions, result, reflection (STAR + R). */
export const Accomplishment = z.object({
  ...base,
  title: Line,
  employer: z.optional(LooseLine),
  role: z.optional(LooseLine),
  startedOn: z.optional(YearMonth),
  endedOn: z.optional(YearMonth),
  situation: z.optional(Prose),
  task: z.optional(Prose),
  actions: z.array(Action),
  result: z.optional(Prose),
  metrics: z.array(Metric),
  reflection: z.optional(Prose),
  /** Competency, reliability, client-trust … */
  tags: z.array(Line),
  proofUrl: z.optional(WebUrl),
  confidential: z.optional(z.boolean()),
  /** False: a retired claim, never shown in a brief. */
  defensible: z.optional(z.boolean()),
  cue: z.optional(LooseLine),
  importKey: z.optional(LooseLine),
});
export type Accomplishment = z.infer<typeof Accomplishment>;

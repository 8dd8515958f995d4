import * as z from 'zod/mini';
import { base, Id, Line, Prose } from './base';

/** What one interviewer looks for, in their meaning. Without a person it comes from the ad. */
export const KeyPoint = z.object({
  ...base,
  opportunityId: Id,
  personId: z.optional(Id),
  roundId: z.optional(Id),
  requirementId: z.optional(Id),
  kind: z.enum(['looking-for', 'competency', 'expectation', 'concern', 'curiosity']),
  direction: z.enum(['theirs', 'mine']),
  text: Line,
  /** What good looks like to them. */
  interpretation: z.optional(Prose),
  quote: z.optional(Prose),
  status: z.enum(['assumed', 'inferred', 'stated', 'confirmed', 'contradicted']),
  /** The answer chosen when people differ. */
  stance: z.optional(Prose),
});
export type KeyPoint = z.infer<typeof KeyPoint>;

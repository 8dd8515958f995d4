import * as z from 'zod/mini';
import { base, Id, Line, Prose } from './base';

/** What stands in the way of an objective. */
export const Obstacle = z.object({
  ...base,
  opportunityId: Id,
  objectiveIds: z.array(Id),
  text: Line,
  impact: z.optional(Prose),
  alreadyTried: z.optional(Prose),
  statedByIds: z.array(Id),
  roundId: z.optional(Id),
  status: z.enum(['inferred', 'stated', 'confirmed', 'resolved']),
});
export type Obstacle = z.infer<typeof Obstacle>;

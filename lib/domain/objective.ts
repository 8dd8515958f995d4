import * as z from 'zod/mini';
import { base, Id, Level3, Line, LooseLine, Prose } from './base';

/** What the company or a department wants to reach. */
export const Objective = z.object({
  ...base,
  companyId: Id,
  opportunityId: z.optional(Id),
  departmentId: z.optional(Id),
  text: Line,
  kind: z.enum([
    'revenue',
    'growth',
    'retention',
    'cost',
    'quality',
    'risk',
    'people',
    'product',
    'other',
  ]),
  currentState: z.optional(Prose),
  targetState: z.optional(Prose),
  metric: z.optional(LooseLine),
  horizon: z.optional(LooseLine),
  statedByIds: z.array(Id),
  roundId: z.optional(Id),
  status: z.enum(['inferred', 'published', 'stated', 'confirmed']),
  priority: z.optional(Level3),
});
export type Objective = z.infer<typeof Objective>;

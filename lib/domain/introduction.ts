import * as z from 'zod/mini';
import { base, Id, LooseLine, Prose } from './base';

/** A planned introduction to a stakeholder. */
export const Introduction = z.object({
  ...base,
  opportunityId: Id,
  personId: z.optional(Id),
  label: z.optional(LooseLine),
  audience: z.enum(['leadership', 'colleague', 'client', 'partner']),
  how: z.optional(Prose),
  byDay: z.optional(z.int().check(z.gte(0), z.lte(366))),
  firstSentence: z.optional(Prose),
  learn: z.optional(Prose),
  bringAccomplishmentId: z.optional(Id),
  proposalIds: z.array(Id),
});
export type Introduction = z.infer<typeof Introduction>;

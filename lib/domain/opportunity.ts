import * as z from 'zod/mini';
import { base, Id, Line, LooseLine, Ms, Prose, Rank, WebUrl } from './base';

export const Requirement = z.object({
  id: Id,
  text: Line,
  kind: z.enum(['must', 'nice', 'responsibility']),
  rank: Rank,
});
export type Requirement = z.infer<typeof Requirement>;

/** A readiness rule the person silenced, with the reason they gave. */
export const DismissedRule = z.object({
  id: Id,
  ruleId: z.string().check(z.maxLength(80)),
  subjectId: Id,
  reason: z.optional(LooseLine),
  at: Ms,
});

/** How far it has come with a role. */
export const Stage = z.enum(['researching', 'interviewing', 'offer', 'closed']);

/** One role at one company. */
export const Opportunity = z.object({
  ...base,
  companyId: Id,
  title: Line,
  departmentId: z.optional(Id),
  adUrl: z.optional(WebUrl),
  adClipId: z.optional(Id),
  reportsToPersonId: z.optional(Id),
  reportsToTitle: z.optional(LooseLine),
  requirements: z.array(Requirement),
  pitch: z.optional(Prose),
  stage: Stage,
  outcome: z.optional(LooseLine),
  closedAt: z.optional(Ms),
  purgeAfter: z.optional(Ms),
  dismissed: z.array(DismissedRule),
});
export type Opportunity = z.infer<typeof Opportunity>;

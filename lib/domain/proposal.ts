import * as z from 'zod/mini';
import { base, Id, Line, LooseLine, Prose, Rank, Reaction } from './base';

const Disclosure = z.enum(['say', 'leave', 'keep']);
/** Days of the 0–90 axis. */
const Day = z.int().check(z.gte(0), z.lte(366));

export const StepPart = z.object({
  id: Id,
  personId: z.optional(Id),
  label: LooseLine,
  raci: z.enum(['R', 'A', 'C', 'I']),
});

export const Step = z.object({
  id: Id,
  rank: Rank,
  what: Line,
  /** The method: how exactly. */
  how: z.optional(Prose),
  startDay: z.optional(Day),
  endDay: z.optional(Day),
  need: z.optional(Prose),
  who: z.array(StepPart),
  /** The accomplishment in which this was done before. */
  precedentId: z.optional(Id),
});

export const RevenueLine = z.object({
  effect: z.enum(['grow', 'retain', 'margin', 'cost', 'risk', 'enable']),
  evidence: z.optional(z.object({ type: z.enum(['finding', 'objective']), id: Id })),
  note: z.optional(Prose),
});

export const Goal = z.object({
  id: Id,
  rank: Rank,
  text: Line,
  metric: z.optional(LooseLine),
  baseline: z.optional(LooseLine),
  target: z.optional(LooseLine),
  dueDay: z.optional(Day),
  objectiveId: z.optional(Id),
  revenue: z.optional(RevenueLine),
  coOwnerId: z.optional(Id),
  cadence: z.optional(LooseLine),
  /** Why it can be reached. */
  attainable: z.optional(Prose),
});

export const Assumption = z.object({
  id: Id,
  text: Line,
  state: z.enum(['open', 'asking', 'verified', 'wrong']),
  questionId: z.optional(Id),
  findingId: z.optional(Id),
});

/** The person's answer to an objective or obstacle: opening, vision, method, goals. */
export const Proposal = z.object({
  ...base,
  opportunityId: Id,
  title: Line,
  /** At most 20 words. */
  headline: z.optional(LooseLine),
  opening: z.optional(Prose),
  vision: z.optional(Prose),
  objectiveIds: z.array(Id),
  obstacleIds: z.array(Id),
  /** The people it is planned for. */
  audienceIds: z.array(Id),
  /** The method in one paragraph. */
  approach: z.optional(Prose),
  steps: z.array(Step),
  goals: z.array(Goal),
  assumptions: z.array(Assumption),
  differentiator: z.optional(Prose),
  risks: z.optional(Prose),
  disclosure: z.object({
    opening: Disclosure,
    vision: Disclosure,
    steps: Disclosure,
    goals: Disclosure,
  }),
  stage: z.enum(['idea', 'drafting', 'ready', 'presented']),
  /** Why it is called ready although readiness says that something is in the way. */
  readyDespite: z.optional(LooseLine),
  presentedInRoundId: z.optional(Id),
  reception: z.optional(Reaction),
});
export type Proposal = z.infer<typeof Proposal>;

import * as z from 'zod/mini';
import { base, Confidence, Id, Lang, Level3, Line, LooseLine, Prose, WebUrl } from './base';

/** Part in the hiring decision; one person may have several. */
export const HiringRole = z.enum([
  'decision-maker',
  'hiring-manager',
  'evaluator',
  'influencer',
  'advocate',
  'gatekeeper',
  'peer',
  'stakeholder',
  'leader',
]);
export type HiringRole = z.infer<typeof HiringRole>;

/** What somebody's work is about: a second axis beside seniority. */
export const JobFunction = z.enum([
  'human-resources',
  'sales',
  'finance',
  'marketing',
  'technology',
  'product',
  'operations',
  'legal',
  'other',
]);
export type JobFunction = z.infer<typeof JobFunction>;

/** Rung on the seniority ladder: 0 unknown, 1 trainee … 10 board (see seniority/levels.ts). */
export const SeniorityLevel = z.int().check(z.gte(0), z.lte(10));

/**
 * Leaders read from a site, interviewers and stakeholders are the same record with different roles,
 * so the chief executive clipped on Monday and met on Friday is one row. No photos, no e-mail address.
 */
export const Person = z.object({
  ...base,
  companyId: Id,
  name: Line,
  title: z.optional(LooseLine),
  titleLang: z.optional(Lang),
  level: SeniorityLevel,
  levelSource: z.enum(['user', 'rule', 'page']),
  levelConf: Confidence,
  function: JobFunction,
  departmentId: z.optional(Id),
  reportsToId: z.optional(Id),
  hiringRoles: z.array(HiringRole),
  power: z.optional(Level3),
  interest: z.optional(Level3),
  urls: z.array(WebUrl),
  tenureNote: z.optional(Prose),
  trajectoryNote: z.optional(Prose),
  commonGround: z.optional(Prose),
  /** How to say the name. */
  nameNote: z.optional(LooseLine),
  weightOverride: z.optional(z.number()),
  /** The leader finding this person was taken from. */
  findingId: z.optional(Id),
});
export type Person = z.infer<typeof Person>;

/** Roles of somebody who is known but not met in an interview. */
const NOT_MET: readonly HiringRole[] = ['leader', 'stakeholder'];

/** True for the people to meet: everybody who is not only a leader or a stakeholder. */
export const isInterviewer = (person: Pick<Person, 'hiringRoles'>): boolean =>
  person.hiringRoles.length === 0 || person.hiringRoles.some((role) => !NOT_MET.includes(role));

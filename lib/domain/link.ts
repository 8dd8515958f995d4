import * as z from 'zod/mini';
import { base, Id, Prose, Rank } from './base';

/** Why something matters to somebody or to a proposal; each reads as part of a sentence. */
export const REASONS = [
  'owns-it',
  'raised-it',
  'cares-about',
  'baseline',
  'supports',
  'proves',
  'risk',
  'common-ground',
  'opener',
  'ask-about',
  'contradicts',
  'other',
] as const;
export const ReasonCode = z.enum(REASONS);
export type ReasonCode = z.infer<typeof ReasonCode>;

export const LinkSource = z.enum(['finding', 'clip', 'accomplishment', 'question']);
export type LinkSource = z.infer<typeof LinkSource>;
export const LinkTarget = z.enum([
  'person',
  'proposal',
  'keyPoint',
  'objective',
  'obstacle',
  'introduction',
]);
export type LinkTarget = z.infer<typeof LinkTarget>;

/** Why a fact matters to someone. Its id follows from its two ends, so it can exist only once. */
export const Link = z.object({
  ...base,
  from: LinkSource,
  fromId: Id,
  to: LinkTarget,
  toId: Id,
  opportunityId: z.optional(Id),
  reason: ReasonCode,
  note: z.optional(Prose),
  state: z.enum(['accepted', 'suggested', 'dismissed']),
  by: z.enum(['user', 'rule']),
  score: z.optional(z.number()),
  rank: z.optional(Rank),
});
export type Link = z.infer<typeof Link>;

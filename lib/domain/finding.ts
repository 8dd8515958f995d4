import * as z from 'zod/mini';
import { base, Confidence, Id, LooseLine, Ms, Prose } from './base';
import { FINDING_KINDS } from './findings';
import { Tag } from './tag';

export const FindingKind = z.enum(FINDING_KINDS);
export type FindingKind = z.infer<typeof FindingKind>;

/** A statement about the company that the person accepted, from one or more clips. */
export const Finding = z.object({
  ...base,
  companyId: Id,
  departmentId: z.optional(Id),
  kind: FindingKind,
  /** The statement; for a leader the name, for a product its name. */
  text: Prose.check(z.trim(), z.minLength(1)),
  /** For a leader the title, for a product one line of description. */
  value: z.optional(Prose),
  /** The statement in the person's own words. No reader ever writes here. */
  ownWords: z.optional(Prose),
  clipIds: z.array(Id),
  /** Heard in this round, not read. */
  roundId: z.optional(Id),
  saidById: z.optional(Id),
  /** Date the source gives the statement, ISO 8601, may be a year. */
  asOf: z.optional(LooseLine),
  /** When the person last said that it still holds. */
  verifiedAt: z.optional(Ms),
  /**
   * `disputed` and its end follow from what else is kept (see dispute.ts) and are nobody's words;
   * the others are. `outdated`: another finding is right instead. `rejected`: of no use.
   */
  status: z.enum(['candidate', 'accepted', 'verified', 'disputed', 'outdated', 'rejected']),
  confidence: Confidence,
  reader: z.enum(['user', 'jsonld', 'meta', 'html', 'recipe', 'linkedin', 'heard', 'import']),
  /** The rule that read it, such as `leader/sibling-cards`. */
  ruleId: z.optional(LooseLine),
  supersedesId: z.optional(Id),
  /**
   * What the person has written or emptied by hand. A reading only ever fills what is open; by this
   * an emptied field is told from one that nothing was said in. The kind is never open.
   */
  byHand: z.optional(z.array(z.enum(['text', 'value']))),
  /** Findings that the person says hold beside this one, though they seem to contradict it. */
  besides: z.optional(z.array(Id)),
  tags: z.optional(z.array(Tag)),
  /** Collections of the company it is in; one that is gone is passed over. */
  collectionIds: z.optional(z.array(Id)),
  personId: z.optional(Id),
  dedupeKey: z.string().check(z.minLength(1), z.maxLength(400)),
});
export type Finding = z.infer<typeof Finding>;

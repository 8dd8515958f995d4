import * as z from 'zod/mini';

// Zod's fast path compiles with `new Function`, which the extension's CSP refuses (and reports).
z.config({ jitless: true });

/** A ULID, or a UUIDv5 where two devices must arrive at the same id (see ids.ts). */
export const Id = z.string().check(z.minLength(1), z.maxLength(64));
export type Id = z.infer<typeof Id>;

/** An instant, UTC milliseconds. */
export const Ms = z.number().check(z.nonnegative());
export type Ms = z.infer<typeof Ms>;

/** BCP-47 language tag. */
export const Lang = z.string().check(z.maxLength(35));

/** Fractional index: the order of embedded items and links, merged without renumbering. */
export const Rank = z.string().check(z.minLength(1), z.maxLength(200));

export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

/** How somebody took something, from rejected (−2) to delighted (2). */
export const Reaction = z.literal([-2, -1, 0, 1, 2]);
export type Reaction = z.infer<typeof Reaction>;

export const Level3 = z.literal([1, 2, 3]);

/** Longest one-line text that is kept: a name, a title, a headline. */
export const LINE_MAX = 1_000;
/** Longest prose that is kept in one field. */
export const PROSE_MAX = 100_000;

/** One line of text that must say something. */
export const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE_MAX));
/** One line that may be empty while it is being typed. */
export const LooseLine = z.string().check(z.maxLength(LINE_MAX));
export const Prose = z.string().check(z.maxLength(PROSE_MAX));

/** A web address. `z.url()` alone would accept `javascript:`. */
export const WebUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(4_096));

/** What every row has. Merging state is kept beside the rows by the store, never in them. */
export const base = {
  id: Id,
  createdAt: Ms,
  updatedAt: Ms,
  deletedAt: z.optional(Ms),
};

/** How long something deleted can be brought back. */
export const TRASH_MS = 30 * 24 * 60 * 60 * 1_000;

/** The tables whose rows are records of the domain. Drafts, blobs and settings are not among them. */
export const TABLES = [
  'companies',
  'opportunities',
  'rounds',
  'people',
  'participants',
  'keyPoints',
  'objectives',
  'obstacles',
  'accomplishments',
  'clips',
  'findings',
  'proposals',
  'introductions',
  'questions',
  'links',
  'rehearsals',
  'cards',
] as const;
export type TableName = (typeof TABLES)[number];

/** A record's type as other records point at it: `links.from`, `noteLinks.type`, `question.from`. */
export const EntityType = z.enum([
  'person',
  'proposal',
  'keyPoint',
  'objective',
  'obstacle',
  'introduction',
  'finding',
  'clip',
  'accomplishment',
  'question',
  'commitment',
]);
export type EntityType = z.infer<typeof EntityType>;

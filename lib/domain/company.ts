import * as z from 'zod/mini';
import { base, Id, Line, LooseLine, Ms, Prose, WebUrl } from './base';
import { Collection } from './collection';

/** A part of a company with a vision, leaders and objectives of its own. */
export const Department = z.object({ id: Id, name: Line, parentId: z.optional(Id) });

export const Company = z.object({
  ...base,
  name: Line,
  aliases: z.array(Line),
  /** Registrable domains; a page belongs to the company that lists its domain. */
  domains: z.array(z.string().check(z.maxLength(253))),
  linkedinUrl: z.optional(WebUrl),
  industry: z.optional(LooseLine),
  size: z.optional(LooseLine),
  hq: z.optional(LooseLine),
  logoBlobId: z.optional(Id),
  departments: z.array(Department),
  /** What the person gathers findings under. */
  collections: z.optional(z.array(Collection)),
  /** The company in the person's own words. */
  oneLiner: z.optional(Prose),
  /** The person's own note on the whole company. */
  note: z.optional(Prose),
  color: z.optional(LooseLine),
  archivedAt: z.optional(Ms),
});
export type Company = z.infer<typeof Company>;

import * as z from 'zod/mini';
import { Article } from './article';
import { base, Id, Lang, LooseLine, Ms, Prose, WebUrl } from './base';

/** A text directive without its `text=`. It becomes part of an address, so it holds nothing else. */
const TextFragment = z
  .string()
  .check(
    z.regex(/^(?:[\w.!~*'()-]|%[0-9A-F]{2})+(?:,(?:[\w.!~*'()-]|%[0-9A-F]{2})+){0,3}$/),
    z.maxLength(2_000),
  );

/**
 * Where a text stands on a page: W3C Web Annotation TextQuoteSelector with, where known, the
 * TextPositionSelector's offsets (UTF-16 code units in the page's visible text).
 */
export const TextSelector = z.object({
  exact: Prose,
  prefix: LooseLine,
  suffix: LooseLine,
  start: z.optional(z.int().check(z.nonnegative())),
  end: z.optional(z.int().check(z.nonnegative())),
  /** What leads a browser to it, worked out on the page: `prefix-,from,to,-suffix`, encoded. */
  fragment: z.optional(TextFragment),
});
export type TextSelector = z.infer<typeof TextSelector>;

/** What stands where a quote stood. Without a `kind` no rule reads it. */
const Heir = z.object({
  selector: TextSelector,
  headingPath: z.optional(z.array(LooseLine)),
  jsonPath: z.optional(LooseLine),
  kind: z.optional(z.string().check(z.maxLength(40))),
  text: z.optional(Prose),
  value: z.optional(Prose),
  asOf: z.optional(LooseLine),
});
export type Heir = z.infer<typeof Heir>;

/** An immutable quote from a page. Only what it was last seen as ever changes. */
export const Clip = z.object({
  ...base,
  /** Where it was read; empty for a pasted text without an address. */
  url: z.union([WebUrl, z.literal('')]),
  canonicalUrl: z.union([WebUrl, z.literal('')]),
  origin: LooseLine,
  title: z.optional(LooseLine),
  lang: z.optional(Lang),
  siteName: z.optional(LooseLine),
  selector: TextSelector,
  kind: z.enum([
    'selection',
    'jsonld',
    'meta',
    'element',
    'manual',
    /** The quote is its first paragraph. */
    'article',
    /** The words of a link, with where it led. */
    'link',
    /** What a page says in place of a picture. */
    'image',
  ]),
  article: z.optional(Article),
  linksTo: z.optional(WebUrl),
  /** The person's own words beside the quote. No reader ever writes here. */
  note: z.optional(Prose),
  jsonPath: z.optional(LooseLine),
  headingPath: z.optional(z.array(LooseLine)),
  capturedAt: Ms,
  /** The date the page gives itself, as ISO 8601. */
  pageDate: z.optional(LooseLine),
  /** UUIDv5 of the folded text (see ids.ts). */
  textHash: z.string().check(z.maxLength(64)),
  companyId: z.optional(Id),
  opportunityId: z.optional(Id),
  screenshotBlobId: z.optional(Id),
  /** When its page was last read, and whether the quote stood there still. */
  lastSeenAt: z.optional(Ms),
  seenState: z.enum(['present', 'changed', 'gone', 'unchecked']),
  /** What the page said in its place then; for `changed` only. */
  seenNow: z.optional(Prose),
  /** Where that stands, and what the reader made of it; for `changed` only. */
  heir: z.optional(Heir),
  /** To which state of its page the person has said what is to become of it (see seen-state.ts). */
  answered: z.optional(LooseLine),
});
export type Clip = z.infer<typeof Clip>;

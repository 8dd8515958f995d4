import * as z from 'zod/mini';
import { Confidence, Lang, Line, LooseLine, Ms } from './base';
import { TextSelector } from './clip';
import { FindingKind } from './finding';
import { SITE_LINKS_MAX, SiteLink } from './site-link';

/** What a reading rule reads: a kind of finding, or the company's own name. */
export const ReadKind = z.union([FindingKind, z.literal('company')]);
export type ReadKind = z.infer<typeof ReadKind>;

/** Longest text a candidate may carry; the reader cuts longer ones. */
export const CANDIDATE_TEXT_MAX = 2_000;
/** More than this from one page is not a page about a company. */
export const CANDIDATES_MAX = 400;

const CandidateText = z.string().check(z.trim(), z.minLength(1), z.maxLength(CANDIDATE_TEXT_MAX));

/** Something a rule saw on a page. Nothing is stored until the person accepts it. */
export const Candidate = z.object({
  kind: ReadKind,
  /** The statement; for a leader the name, for a product its name. */
  text: CandidateText,
  /** For a leader the title, for a product one line of description. */
  value: z.optional(CandidateText),
  /** For a leader the part of the company they lead, as the title or the heading above says it. */
  department: z.optional(Line),
  /** Date the source gives the statement, ISO 8601, may be a year. */
  asOf: z.optional(z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  /** The rule's id, such as `leader/sibling-cards`. */
  ruleId: z.string().check(z.regex(/^[a-z-]+\/[a-z0-9-]+$/), z.maxLength(80)),
  confidence: Confidence,
  /** `user`: the person pointed at it. */
  reader: z.enum(['jsonld', 'meta', 'html', 'linkedin', 'user']),
  /** Where it stands. `exact` is what the page says, word for word. */
  selector: TextSelector,
  /** The headings above it, outermost first. */
  headingPath: z.array(LooseLine).check(z.maxLength(12)),
  jsonPath: z.optional(LooseLine),
});
export type Candidate = z.infer<typeof Candidate>;

/** What the injected reader returns. It crosses from a page, so it is parsed before use. */
export const PageReading = z.object({
  url: z.string().check(z.maxLength(4_096)),
  /** As the page declares it; empty when it does not. */
  canonicalUrl: z.string().check(z.maxLength(4_096)),
  title: LooseLine,
  lang: z.optional(Lang),
  siteName: z.optional(LooseLine),
  readAt: Ms,
  pageDate: z.optional(LooseLine),
  candidates: z.array(Candidate).check(z.maxLength(CANDIDATES_MAX)),
  /** True when a limit was reached and the rest of the page was not read. */
  partial: z.boolean(),
  /** True when the page itself shows more after a press on "See more", which nobody made. */
  holdsBack: z.optional(z.boolean()),
  /** Rules that threw; each cost only itself. */
  failedRules: z.array(LooseLine).check(z.maxLength(200)),
  /** Pages of the same site that this one links to and that are worth reading, the best first. */
  links: z.optional(z.array(SiteLink).check(z.maxLength(SITE_LINKS_MAX))),
});
export type PageReading = z.infer<typeof PageReading>;

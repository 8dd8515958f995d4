import * as z from 'zod/mini';
import { Article } from './article';
import { Lang, LooseLine, Ms, WebUrl } from './base';
import { TextSelector } from './clip';

/** Longest passage that is clipped as one; a longer selection is cut, and said to be. */
export const SELECTION_MAX = 20_000;

/** What the injected readers of one passage return. It crosses from a page, so it is parsed before use. */
export const SelectionReading = z.object({
  url: z.string().check(z.maxLength(4_096)),
  canonicalUrl: z.string().check(z.maxLength(4_096)),
  title: LooseLine,
  lang: z.optional(Lang),
  readAt: Ms,
  /** Null when nothing is selected. */
  selector: z.nullable(TextSelector),
  headingPath: z.array(LooseLine).check(z.maxLength(12)),
  siteName: z.optional(LooseLine),
  /** The date the page gives itself, ISO 8601. */
  pageDate: z.optional(LooseLine),
  /** What was pointed at, where it was no selection. */
  clipKind: z.optional(z.enum(['selection', 'article', 'link', 'image'])),
  /** Where the link leads whose words were read. */
  linksTo: z.optional(WebUrl),
  /** The whole text, of which the selector holds the first paragraph. */
  article: z.optional(Article),
});
export type SelectionReading = z.infer<typeof SelectionReading>;

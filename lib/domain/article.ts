import * as z from 'zod/mini';
import { Line, LooseLine, Prose } from './base';

/** The whole text of a page that tells one story, as it was on the day it was kept. */
export const Article = z.object({
  headline: Line,
  /** Markdown without images and without HTML; see `markdown-text.ts`. */
  markdown: Prose.check(z.minLength(1)),
  byline: z.optional(LooseLine),
  /** It is longer than is kept: the end was left out. */
  partial: z.boolean(),
});
export type Article = z.infer<typeof Article>;

import * as z from 'zod/mini';
import { Lang, LooseLine, Ms } from './base';
import { TextSelector } from './clip';

/** Longest passage that is clipped as one; a longer selection is cut, and said to be. */
export const SELECTION_MAX = 20_000;

/** What the injected selection reader returns. It crosses from a page, so it is parsed before use. */
export const SelectionReading = z.object({
  url: z.string().check(z.maxLength(4_096)),
  canonicalUrl: z.string().check(z.maxLength(4_096)),
  title: LooseLine,
  lang: z.optional(Lang),
  readAt: Ms,
  /** Null when nothing is selected. */
  selector: z.nullable(TextSelector),
  headingPath: z.array(LooseLine).check(z.maxLength(12)),
});
export type SelectionReading = z.infer<typeof SelectionReading>;

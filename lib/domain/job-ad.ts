import * as z from 'zod/mini';
import { Lang, LooseLine, Ms, Prose } from './base';

/** What a page says of a job: its text line by line, and whether it said so to machines. */
export const JobAd = z.object({
  url: z.string().check(z.maxLength(4_096)),
  canonicalUrl: z.string().check(z.maxLength(4_096)),
  /** Of the page. */
  title: LooseLine,
  lang: z.optional(Lang),
  readAt: Ms,
  /** Of the role, where the page names it. */
  roleTitle: z.optional(LooseLine),
  text: Prose,
  reader: z.enum(['jsonld', 'html']),
});
export type JobAd = z.infer<typeof JobAd>;

import * as z from 'zod/mini';
import { Id } from './base';
import { ReasonCode } from './link';

/** Whom or what a fact may be for, and why. Nothing is stored of it until somebody accepts it. */
export const Suggestion = z.object({
  type: z.enum(['person', 'proposal']),
  targetId: Id,
  score: z.number(),
  /** Filled in beforehand: Enter makes the link. */
  filled: z.boolean(),
  /** The reason the link would have. */
  reason: ReasonCode,
  /** What speaks for it, the strongest first; what speaks against it comes last. */
  because: z.array(
    z.object({
      points: z.number(),
      /** Which sentence says so: `linking.first.<words>` and `linking.more.<words>`. */
      words: z.string(),
      /** What fills its gaps: texts, or words to be listed. */
      params: z.array(z.union([z.string(), z.array(z.string())])),
    }),
  ),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** So many facts are asked about at once: more than any page shows. */
export const SUGGESTED_MAX = 200;

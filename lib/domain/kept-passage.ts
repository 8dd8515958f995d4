import * as z from 'zod/mini';
import { Id } from './base';

/** A passage that was kept by key, menu or paste, and what of it was not there before. */
export const KeptPassage = z.object({
  findingId: Id,
  companyId: Id,
  clipId: Id,
  /** `quote`: the statement was known, this source of it was not. `nothing`: both were. */
  added: z.enum(['finding', 'quote', 'nothing']),
});
export type KeptPassage = z.infer<typeof KeptPassage>;

import * as z from 'zod/mini';

/** Why a passage was not kept. */
export const ClipFailure = z.enum([
  'nothing-selected',
  'no-article',
  /** A link of a picture alone, a picture that the page says nothing in place of. */
  'no-words',
  'page-closed-to-us',
  'page-moved',
  'not-stored',
]);
export type ClipFailure = z.infer<typeof ClipFailure>;

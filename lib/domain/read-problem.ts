import * as z from 'zod/mini';

/** Why a page was not read. */
export const ReadProblem = z.enum([
  /** The browser keeps extensions off this page, or no click has let us in. */
  'closed-to-us',
  /** The page did not answer in time; it may be busy with itself. */
  'no-answer',
  /** The answer was not a copy of a page. */
  'unreadable',
  /** It went from one address to another for as long as it was looked at. */
  'moving',
]);
export type ReadProblem = z.infer<typeof ReadProblem>;

import * as z from 'zod/mini';

/** Why a page was not read. */
export const ReadProblem = z.enum([
  /** The browser keeps extensions off this page, or no click has let us in. */
  'closed-to-us',
  /** The page did not answer in time; it may be busy with itself. */
  'no-answer',
  /** The answer was not a copy of a page. */
  'unreadable',
]);
export type ReadProblem = z.infer<typeof ReadProblem>;

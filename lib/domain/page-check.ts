import * as z from 'zod/mini';
import { LinkedPageProblem } from './gather';

const Count = z.int().check(z.nonnegative());

/** What came of looking up what is kept from one page. */
export const PageCheck = z.discriminatedUnion('state', [
  /** How many of its quotes stand, say something else, are gone, or could not be looked up. */
  z.object({
    state: z.literal('checked'),
    present: Count,
    changed: Count,
    gone: Count,
    unchecked: Count,
  }),
  /** Nothing may be read there without the person: no tab is on that site, or it is not that kind of site. */
  z.object({ state: z.literal('closed') }),
  /** Its scripts draw it: only its own tab can show it. */
  z.object({ state: z.literal('drawn') }),
  /** It leads to another page by now. */
  z.object({ state: z.literal('moved') }),
  z.object({ state: z.literal('failed'), problem: LinkedPageProblem }),
]);
export type PageCheck = z.infer<typeof PageCheck>;

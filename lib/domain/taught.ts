import type { Clip } from './clip';
import type { Finding } from './finding';

/** A product or service to explain in one's own words, with what its pages say. */
export interface Taught {
  finding: Finding;
  quotes: Clip[];
}

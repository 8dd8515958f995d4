import type { Line } from '../page/line';

/** A heading that names one person, or one person's title, says nothing about the lines of others. */
export const headsNothing = (_line: Line): boolean => false;

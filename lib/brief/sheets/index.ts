import { leave } from './leave';
import { me } from './me';
import { person } from './person';

/** In the order in which they are offered. */
export const sheetKinds = [me, leave, person] as const;

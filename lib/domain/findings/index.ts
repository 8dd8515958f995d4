import { challenge } from './challenge';
import { competitor } from './competitor';
import { culture } from './culture';
import { currentState } from './current-state';
import { customer } from './customer';
import { financial } from './financial';
import { leader } from './leader';
import { market } from './market';
import { mission } from './mission';
import { news } from './news';
import { other } from './other';
import { product } from './product';
import { project } from './project';
import { revenue } from './revenue';
import { service } from './service';
import { structure } from './structure';
import { targetState } from './target-state';
import { technology } from './technology';
import { values } from './values';
import { vision } from './vision';

/** Every kind of finding, in the order in which they are shown and in which a guess is tried. */
export const kinds = [
  mission,
  vision,
  values,
  product,
  service,
  leader,
  revenue,
  targetState,
  currentState,
  challenge,
  financial,
  customer,
  market,
  competitor,
  project,
  structure,
  culture,
  technology,
  news,
  other,
] as const;

// `map` forgets that the list is not empty, which Zod's `enum` wants to know.
export const FINDING_KINDS = kinds.map((definition) => definition.kind) as [
  (typeof kinds)[number]['kind'],
  ...(typeof kinds)[number]['kind'][],
];

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

/** Every kind of finding, in the order in which a guess is tried. */
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

type Kind = (typeof kinds)[number]['kind'];

/** What people look for first: the offer, why the company exists, who leads it, its numbers. */
const SHOWN_FIRST: readonly Kind[] = [
  'product',
  'service',
  'mission',
  'vision',
  'values',
  'leader',
  'revenue',
  'financial',
  'customer',
  'market',
  'current-state',
  'target-state',
];

const inOrder = (): Kind[] => {
  const others = kinds.map(({ kind }) => kind).filter((kind) => !SHOWN_FIRST.includes(kind));
  return [...SHOWN_FIRST, ...others];
};

// A list of many forgets that it is not empty, which Zod's `enum` wants to know.
/** Every kind, in the order in which they are shown. */
export const FINDING_KINDS = inOrder() as [Kind, ...Kind[]];

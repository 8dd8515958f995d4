import type { TitleRule } from '../title-rule';
import { board } from './board';
import { cSuite } from './c-suite';
import { chiefExecutive } from './chief-executive';
import { directors } from './directors';
import { individuals } from './individuals';
import { lookAlikes } from './look-alikes';
import { managers } from './managers';
import { vicePresidents } from './vice-presidents';

/** The first rule that knows a role decides: look-alikes first, then from the top rung down. */
export const titleRules: readonly TitleRule[] = [
  ...lookAlikes,
  ...board,
  ...chiefExecutive,
  ...cSuite,
  ...vicePresidents,
  ...directors,
  ...managers,
  ...individuals,
];

import type { Objective } from './objective';

/** What has no priority stands behind what comes first and next, before what comes later. */
const UNSAID = 2.5;

/** Objectives in the order in which their turn comes. */
export const byPriority = (
  one: Pick<Objective, 'priority' | 'createdAt'>,
  other: Pick<Objective, 'priority' | 'createdAt'>,
): number =>
  (one.priority ?? UNSAID) - (other.priority ?? UNSAID) || one.createdAt - other.createdAt;

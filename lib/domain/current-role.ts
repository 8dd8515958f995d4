import type { Opportunity } from './opportunity';

/** The role that is being interviewed for: the oldest open one, or else the oldest. */
export const currentRoleOf = <R extends Pick<Opportunity, 'createdAt' | 'stage'>>(
  roles: readonly R[],
): R | undefined => {
  const inOrder = [...roles].sort((a, b) => a.createdAt - b.createdAt);
  return inOrder.find(({ stage }) => stage !== 'closed') ?? inOrder[0];
};

import type { Proposal } from '@/lib/domain/proposal';
import { intend } from '../intent';
import { type Store, writeIntents } from '../write';

/** How far a proposal has come; called ready against what readiness says, it keeps why. */
export const stageProposal = (
  store: Store,
  id: string,
  stage: Proposal['stage'],
  despite?: string,
) =>
  writeIntents(store, [
    intend.set('proposals', id, 'stage', stage),
    // Presented, it is no less true that it was called ready so.
    ...(stage === 'presented'
      ? []
      : [intend.set('proposals', id, 'readyDespite', despite?.trim() || undefined)]),
  ]);

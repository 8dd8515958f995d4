import type { Opportunity } from '@/lib/domain/opportunity';
import { intend } from '../intent';
import { type Store, writeIntents } from '../write';

export interface Silenced {
  ruleId: string;
  /** What the rule is not to be asked about any more. */
  subjectId: string;
}

/** The person says that a gap is none, and may say why. */
export const dismissRule = (
  store: Store,
  roleId: string,
  { ruleId, subjectId }: Silenced,
  reason?: string,
) =>
  writeIntents(store, [
    intend.add('opportunities', roleId, 'dismissed', {
      id: store.newId(),
      ruleId,
      subjectId,
      at: store.now(),
      ...(reason?.trim() && { reason: reason.trim() }),
    }),
  ]);

/** Takes that back; two devices may have said it, so there may be two. */
export const restoreRule = (
  store: Store,
  { id, dismissed }: Pick<Opportunity, 'id' | 'dismissed'>,
  { ruleId, subjectId }: Silenced,
) =>
  writeIntents(
    store,
    dismissed
      .filter((one) => one.ruleId === ruleId && one.subjectId === subjectId)
      .map((one) => intend.remove('opportunities', { id, list: 'dismissed', entryId: one.id })),
  );

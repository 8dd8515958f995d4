import { ok, type Result } from '@/lib/domain/result';
import type { StoreProblem } from '../problem';
import type { RecordRef } from '../queries/companions';
import type { Store } from '../write';
import { deleteRecord } from './delete';
import { purgeRecords } from './trash';

/**
 * Deletes a record with everything about it for good. Two writes: between them all of it is in the trash,
 * from which it goes the same way. Resolves to how many records that were.
 */
export const eraseRecord = async (
  store: Store,
  ref: RecordRef,
): Promise<Result<number, StoreProblem>> => {
  const gone = await deleteRecord(store, ref);
  if (!gone.ok) return gone;
  const purged = await purgeRecords(store, gone.value);
  return purged.ok ? ok(purged.value) : purged;
};

import type { KeyPoint } from '@/lib/domain/key-point';
import { intend } from '../intent';
import { type Store, writeIntents } from '../write';

/** What the person answers where people differ: one answer for all of them, in one write. */
export const chooseStance = (
  store: Store,
  readings: readonly Pick<KeyPoint, 'id'>[],
  stance: string | undefined,
) =>
  writeIntents(
    store,
    readings.map(({ id }) => intend.set('keyPoints', id, 'stance', stance)),
  );

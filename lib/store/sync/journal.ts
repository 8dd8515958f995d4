import type { Intent } from '@/lib/domain/intent';
import type { RoundTwoDatabase } from '../database';

/** The tables that each write has open beside its own. */
export const JOURNAL = ['journal', 'meta'] as const;

/** In `meta`: there while this browser syncs. Its value is the engine's ledger. */
export const LEDGER = 'sync';

/** So many intents stand in one row. */
const CHUNK = 500;

/**
 * Notes what was meant, in the transaction that does it. Nothing is noted where sync is off: it would
 * say no more than the rows do.
 */
export const noteInJournal = async (
  { journal, meta }: RoundTwoDatabase,
  at: number,
  intents: readonly Intent[],
): Promise<void> => {
  if (intents.length === 0 || (await meta.where('key').equals(LEDGER).count()) === 0) return;
  const rows = Array.from({ length: Math.ceil(intents.length / CHUNK) }, (_, index) => ({
    at,
    intents: intents.slice(index * CHUNK, (index + 1) * CHUNK),
  }));
  await journal.bulkAdd(rows);
};

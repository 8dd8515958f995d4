import { TABLES } from '@/lib/domain/base';
import type { StoredRows } from '@/lib/domain/kept';
import type { Result } from '@/lib/domain/result';
import type { Intent } from '../intent';
import type { StoreProblem } from '../problem';
import { readStoredRows } from '../queries/stored-rows';
import { type Store, type Whole, write } from '../write';

/** What is to be written of a file, or of a safe copy. */
export interface Incoming {
  whole: readonly Whole[];
  intents: readonly Intent[];
}

/**
 * Writes what a file brings, in one transaction. `decide` is given what stands here at that instant, so
 * that nothing written since the preview is lost. Resolves to how many records were written.
 */
export const bringIn = (
  store: Store,
  decide: (here: StoredRows) => Incoming,
): Promise<Result<number, StoreProblem>> =>
  write(
    store,
    async () => {
      const { whole, intents } = decide(await readStoredRows(store.database));
      const changed = new Set(intents.map(({ table, id }) => `${table}/${id}`));
      return { whole, intents, value: whole.length + changed.size };
    },
    TABLES,
  );

import { allowWrites } from '../guard';
import { type Scope, transact } from '../transact';
import type { Store } from '../write';
import { LEDGER } from './journal';
import { foldJournal, MERGED_TABLES, type Merging, mergeFrames, seedSome } from './merging';
import type { Documents, QuarantineRow, SealedRow } from './sync-tables';

/** As much of the engine's ledger as is looked at here. */
interface Counted {
  rev: number;
  device: string;
}

interface Frame {
  table: string;
  id: string;
  update: Uint8Array;
}

/** What the engine's own errors are made by: it must know them again. */
export interface Engine<L extends Counted> {
  documents: Documents;
  newLedger(device: string): L;
  overtaken(): Error;
}

/** Documents read at once for a snapshot, and rows seeded at once. */
const SLICE = 500;

const frameOf = ({
  table,
  id,
  state,
}: {
  table: string;
  id: string;
  state: Uint8Array;
}): Frame => ({
  table,
  id,
  update: state,
});

/** Begins to note what is meant: from now on each write is one that the others will hear of. */
export const startSync = <L extends Counted>(store: Store, ledger: L): Promise<void> =>
  transact(store, ['meta'], async () => {
    // A second start would forget what was sent already.
    if (!(await store.database.meta.get(LEDGER)))
      await store.database.meta.put({ key: LEDGER, value: ledger });
  });

/** What the engine keeps on the disk (lib/sync/sync-state.ts): each call is one transaction. */
export const createSyncState = <L extends Counted>(store: Store, engine: Engine<L>) => {
  const { database } = store;
  const scope: Scope = store;

  const readLedger = async (): Promise<L> => {
    const row = await database.meta.get(LEDGER);
    if (!row) throw new Error('sync was not started');
    // Only `replace` and `startSync` put it there.
    return row.value as L;
  };
  const replace = async (ledger: L): Promise<void> => {
    if ((await readLedger()).rev !== ledger.rev) throw engine.overtaken();
    await database.meta.put({ key: LEDGER, value: { ...ledger, rev: ledger.rev + 1 } });
  };
  const merging = async (): Promise<Merging> => ({
    store,
    documents: engine.documents,
    device: (await readLedger()).device,
  });
  const inMerge = <T>(work: (merging: Merging) => Promise<T>): Promise<T> =>
    transact(scope, MERGED_TABLES, async (transaction, { assertRoom }) => {
      allowWrites(transaction.idbtrans);
      await assertRoom();
      const own = await merging();
      await foldJournal(own);
      return work(own);
    });
  const noteRead = async (names: readonly string[]): Promise<void> => {
    await database.seen.bulkPut(names.map((name) => ({ name })));
    await database.quarantine.bulkDelete([...names]);
    await database.parked.bulkDelete([...names]);
  };
  const markAllGone = () =>
    database.mine.toCollection().modify((row) => {
      row.gone = true;
    });

  return {
    ledger: () => readLedger(),
    /** Gives every record its document; must have ended once before a snapshot is made. */
    seedAll: async (): Promise<void> => {
      while (await inMerge((own) => seedSome(own, SLICE)));
    },
    waiting: (bytes: number) =>
      inMerge(async () => {
        let length = 0;
        const rows = await database.outbox
          .orderBy('n')
          .until(({ update }) => {
            const isFull = length > 0 && length + update.length > bytes;
            length += update.length;
            return isFull;
          })
          .toArray();
        return rows;
      }),
    seal: (sealed: readonly Omit<SealedRow, 'n'>[], taken: readonly number[], ledger: L) =>
      transact(scope, ['meta', 'outbox', 'sealed'], async (_, { assertRoom }) => {
        await assertRoom();
        await replace(ledger);
        await database.outbox.bulkDelete([...taken]);
        await database.sealed.bulkAdd([...sealed]);
      }),
    sealed: () => database.sealed.orderBy('n').toArray(),
    settle: (name: string, size: number) =>
      transact(scope, ['sealed', 'mine'], async () => {
        await database.sealed.where('name').equals(name).delete();
        await database.mine.put({ name, size, gone: false });
      }),
    mine: () => database.mine.toArray(),
    markGone: (names: readonly string[], ledger: L) =>
      transact(scope, ['meta', 'mine'], async () => {
        await replace(ledger);
        for (const name of names) await database.mine.update(name, { gone: true });
      }),
    isSeen: async (names: readonly string[]) => {
      const rows = await database.seen.bulkGet([...names]);
      return new Set(rows.flatMap((row) => (row ? [row.name] : [])));
    },
    apply: (name: string, frames: readonly Frame[], ledger: L) =>
      inMerge(async (own) => {
        await replace(ledger);
        await mergeFrames(own, frames);
        await noteRead([name]);
      }),
    pass: (names: readonly string[]) =>
      transact(scope, ['seen', 'quarantine', 'parked'], () => noteRead(names)),
    park: (name: string, bytes: Uint8Array<ArrayBuffer>) =>
      transact(scope, ['parked', 'quarantine'], async (_, { assertRoom }) => {
        await assertRoom();
        await database.parked.put({ name, bytes });
        await database.quarantine.delete(name);
      }),
    parked: () => database.parked.toArray(),
    quarantine: (entry: QuarantineRow) =>
      transact(scope, ['quarantine'], async () => {
        await database.quarantine.put(entry);
      }),
    quarantined: () => database.quarantine.toArray(),
    async *states(): AsyncGenerator<Frame[]> {
      for (let last = ''; ; ) {
        const rows = await database.documents.where('key').above(last).limit(SLICE).toArray();
        if (rows.length > 0) yield rows.map(frameOf);
        last = rows.at(-1)?.key ?? '';
        if (rows.length < SLICE) return;
      }
    },
    write: (ledger: L) => transact(scope, ['meta'], () => replace(ledger)),
    become: (ledger: L) =>
      transact(scope, ['meta', 'sealed', 'mine'], async () => {
        await replace(ledger);
        await database.sealed.clear();
        await markAllGone();
      }),
  };
};

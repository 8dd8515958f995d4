import { allowWrites } from '../guard';
import { transact } from '../transact';
import type { Store } from '../write';
import { LEDGER } from './journal';
import { foldJournal, MERGED_TABLES, type Merging, mergeFrames, seedSome } from './merging';
import type { Documents, MineRow, OutboxRow, QuarantineRow, SealedRow } from './sync-tables';

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

/** What is handed in, because the write path must do without it. */
export interface Engine {
  documents: Documents;
  /** The error by which the engine knows that another page syncs. */
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

/** What the engine keeps on the disk (lib/sync/sync-state.ts): each call is one transaction. */
export class StoredSyncState<L extends Counted> {
  private readonly store: Store;
  private readonly engine: Engine;

  constructor(store: Store, engine: Engine) {
    this.store = store;
    this.engine = engine;
  }

  private get database() {
    return this.store.database;
  }

  async ledger(): Promise<L> {
    const row = await this.database.meta.get(LEDGER);
    if (!row) throw new Error('sync was not started');
    // Only `replace` and `startSync` put it there.
    return row.value as L;
  }

  private async replace(ledger: L): Promise<void> {
    if ((await this.ledger()).rev !== ledger.rev) throw this.engine.overtaken();
    await this.database.meta.put({ key: LEDGER, value: { ...ledger, rev: ledger.rev + 1 } });
  }

  private inMerge<T>(work: (merging: Merging) => Promise<T>): Promise<T> {
    return transact(this.store, MERGED_TABLES, async (transaction, { assertRoom }) => {
      allowWrites(transaction.idbtrans);
      await assertRoom();
      const { device } = await this.ledger();
      const merging = { store: this.store, documents: this.engine.documents, device };
      await foldJournal(merging);
      return work(merging);
    });
  }

  private async noteRead(names: readonly string[]): Promise<void> {
    await this.database.seen.bulkPut(names.map((name) => ({ name })));
    await this.database.quarantine.bulkDelete([...names]);
    await this.database.parked.bulkDelete([...names]);
  }

  /** Gives every record its document; must have ended once before the first sync. */
  async seedAll(between: () => Promise<void> = async () => {}): Promise<void> {
    while (await this.inMerge((merging) => seedSome(merging, SLICE))) await between();
  }

  waiting(bytes: number): Promise<OutboxRow[]> {
    return this.inMerge(async () => {
      let length = 0;
      const isFull = ({ update }: OutboxRow): boolean => {
        const isOver = length > 0 && length + update.length > bytes;
        length += update.length;
        return isOver;
      };
      const rows = await this.database.outbox.orderBy('n').until(isFull).toArray();
      return rows;
    });
  }

  seal(
    sealed: readonly Omit<SealedRow, 'n'>[],
    taken: readonly number[],
    ledger: L,
  ): Promise<void> {
    const tables = ['meta', 'outbox', 'sealed'];
    return transact(this.store, tables, async (_, { assertRoom }) => {
      await assertRoom();
      await this.replace(ledger);
      await this.database.outbox.bulkDelete([...taken]);
      await this.database.sealed.bulkAdd([...sealed]);
    });
  }

  sealed(): Promise<SealedRow[]> {
    return this.database.sealed.orderBy('n').toArray();
  }

  settle(name: string, size: number): Promise<void> {
    return transact(this.store, ['sealed', 'mine'], async () => {
      await this.database.sealed.where('name').equals(name).delete();
      await this.database.mine.put({ name, size, gone: false });
    });
  }

  mine(): Promise<MineRow[]> {
    return this.database.mine.toArray();
  }

  markGone(names: readonly string[], ledger: L): Promise<void> {
    return transact(this.store, ['meta', 'mine'], async () => {
      await this.replace(ledger);
      for (const name of names) await this.database.mine.update(name, { gone: true });
    });
  }

  async isSeen(names: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.seen.bulkGet([...names]);
    return new Set(rows.flatMap((row) => (row ? [row.name] : [])));
  }

  apply(name: string, frames: readonly Frame[], ledger: L): Promise<void> {
    return this.inMerge(async (merging) => {
      await this.replace(ledger);
      await mergeFrames(merging, frames);
      await this.noteRead([name]);
    });
  }

  pass(names: readonly string[]): Promise<void> {
    return transact(this.store, ['seen', 'quarantine', 'parked'], () => this.noteRead(names));
  }

  park(name: string, bytes: SealedRow['bytes']): Promise<void> {
    return transact(this.store, ['parked', 'quarantine'], async (_, { assertRoom }) => {
      await assertRoom();
      await this.database.parked.put({ name, bytes });
      await this.database.quarantine.delete(name);
    });
  }

  parked(): Promise<{ name: string; bytes: SealedRow['bytes'] }[]> {
    return this.database.parked.toArray();
  }

  quarantine(entry: QuarantineRow): Promise<void> {
    return transact(this.store, ['quarantine'], async () => {
      await this.database.quarantine.put(entry);
    });
  }

  quarantined(): Promise<QuarantineRow[]> {
    return this.database.quarantine.toArray();
  }

  async *states(): AsyncGenerator<Frame[]> {
    for (let last = ''; ; ) {
      const rows = await this.database.documents.where('key').above(last).limit(SLICE).toArray();
      if (rows.length > 0) yield rows.map(frameOf);
      last = rows.at(-1)?.key ?? '';
      if (rows.length < SLICE) return;
    }
  }

  write(ledger: L): Promise<void> {
    return transact(this.store, ['meta'], () => this.replace(ledger));
  }

  become(ledger: L): Promise<void> {
    return transact(this.store, ['meta', 'sealed', 'mine', 'quarantine'], async () => {
      await this.replace(ledger);
      await this.database.sealed.clear();
      await this.database.quarantine.clear();
      await this.database.mine.toCollection().modify({ gone: true });
    });
  }
}

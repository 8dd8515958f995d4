import { TABLES, type TableName } from '@/lib/domain/base';
import type { Intent, Row } from '@/lib/domain/intent';
import { isSameValue } from '@/lib/domain/same-value';
import { markDisputes } from '../mark-disputes';
import { keyOf, type Touched } from '../touched';
import { putChanged, type Store } from '../write';
import type { Documents, Merged } from './sync-tables';

/** What a merge needs; `device` is who speaks here. */
export interface Merging {
  store: Store;
  documents: Documents;
  device: string;
}

/** Everything a merge reads and writes. */
export const MERGED_TABLES = [
  ...TABLES,
  ...['meta', 'journal', 'documents', 'conflicts', 'outbox', 'seen', 'parked', 'quarantine'],
];

interface RecordRef {
  table: string;
  id: string;
}

const isKnown = (table: string): table is TableName => TABLES.some((known) => known === table);

const authorOf = ({ store, device }: Merging) => ({
  by: device,
  // The random end of a ULID: ids of one record's words need not tell their time.
  newOp: () => store.newId().slice(-12),
});

const rowOf = async ({ store }: Merging, { table, id }: RecordRef): Promise<Row | undefined> =>
  // What the row is, is nobody's business here, malformed ones included.
  isKnown(table) ? ((await store.database.table(table).get(id)) as Row | undefined) : undefined;

const keep = async ({ store }: Merging, ref: RecordRef, merged: Merged): Promise<void> => {
  const { documents, conflicts, outbox } = store.database;
  const [key, { table, id }] = [keyOf(ref), ref];
  await documents.put({ key, table, id, state: merged.state });
  if (merged.update) await outbox.add({ table, id, update: merged.update });
  if (merged.conflicts.length > 0)
    await conflicts.put({ key, table, id, fields: merged.conflicts });
  else await conflicts.delete(key);
};

const isDisputed = (row: Row | undefined): boolean => row?.['status'] === 'disputed';

/** Rows as their documents say; that one is disputed follows from the others, and is worked out anew. */
const showMerged = async (
  { store }: Merging,
  all: readonly (RecordRef & { before: Row | undefined; after: Row })[],
): Promise<void> => {
  const touched = new Map<string, Touched>();
  for (const { table, id, before, after } of all) {
    const held = isDisputed(before) ? { ...before, status: after['status'] } : before;
    if (isKnown(table) && !isSameValue(held, after))
      touched.set(keyOf({ table, id }), { table, id, before, after, edited: false });
  }
  await markDisputes(store.database, touched);
  await putChanged(store, [...touched.values()]);
};

/** A record that was there before sync was begun gets its document, which says what its row says. */
const seed = async (merging: Merging, table: TableName, row: Row): Promise<Merged> => {
  const merged = merging.documents.seedRecord(table, row, authorOf(merging));
  await keep(merging, { table, id: row.id }, merged);
  return merged;
};

/** What was meant, record by record. */
const meantFor = (rows: readonly { at: number; intents: readonly Intent[] }[]) => {
  const meant = new Map<
    string,
    { ref: { table: TableName; id: string }; said: { at: number; intents: Intent[] }[] }
  >();
  for (const { at, intents } of rows)
    for (const intent of intents) {
      const { table, id } = intent;
      const record = meant.get(keyOf(intent)) ?? { ref: { table, id }, said: [] };
      meant.set(keyOf(intent), record);
      record.said.push({ at, intents: [intent] });
    }
  return [...meant.values()];
};

/** Says in the documents what stands in the journal. For use inside a transaction of `MERGED_TABLES`. */
export const foldJournal = async (merging: Merging): Promise<void> => {
  const { journal, documents } = merging.store.database;
  const rows = await journal.toArray();
  if (rows.length === 0) return;
  const shown: (RecordRef & { before: Row | undefined; after: Row })[] = [];
  for (const { ref, said } of meantFor(rows)) {
    const before = await rowOf(merging, ref);
    const held = await documents.get(keyOf(ref));
    if (!held) {
      // Its row says all that was meant since, too.
      if (before) await seed(merging, ref.table, before);
      continue;
    }
    const merged = merging.documents.foldIntents(ref, held.state, said, authorOf(merging));
    await keep(merging, ref, merged);
    shown.push({ ...ref, before, after: merged.row });
  }
  await showMerged(merging, shown);
  await journal.bulkDelete(rows.map(({ n }) => n));
};

/** Merges what other devices said. For use inside a transaction of `MERGED_TABLES`, after `foldJournal`. */
export const mergeFrames = async (
  merging: Merging,
  frames: readonly (RecordRef & { update: Uint8Array })[],
): Promise<void> => {
  const { documents } = merging.store.database;
  const shown: (RecordRef & { before: Row | undefined; after: Row })[] = [];
  for (const [key, own] of Map.groupBy(frames, keyOf)) {
    const [ref] = own;
    if (!ref) continue;
    const { table, id } = ref;
    const before = await rowOf(merging, ref);
    const held = await documents.get(key);
    const seeded = !held && before && isKnown(table) ? await seed(merging, table, before) : held;
    const updates = own.map(({ update }) => update);
    const state = seeded?.state ?? null;
    const merged = merging.documents.mergeUpdates({ table, id }, state, updates, authorOf(merging));
    await keep(merging, { table, id }, merged);
    shown.push({ table, id, before, after: merged.row });
  }
  await showMerged(merging, shown);
};

/** Gives records without a document theirs, a few at a time. False: there are none left. */
export const seedSome = async (merging: Merging, limit: number): Promise<boolean> => {
  const { database } = merging.store;
  let left = limit;
  for (const table of TABLES) {
    const stored = await database.documents.where('table').equals(table).primaryKeys();
    const known = new Set(stored);
    // Ids, which are text in each of these tables: rows are read one by one, where needed.
    const ids = (await database.table(table).toCollection().primaryKeys()) as string[];
    for (const id of ids.filter((one) => !known.has(keyOf({ table, id: one })))) {
      if (left === 0) return true;
      left -= 1;
      const row = await rowOf(merging, { table, id });
      if (row) await seed(merging, table, row);
    }
  }
  return false;
};

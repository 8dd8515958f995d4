import { TABLES, type TableName } from '@/lib/domain/base';
import type { Intent, Row } from '@/lib/domain/intent';
import { isSameValue } from '@/lib/domain/same-value';
import { markDisputes } from '../mark-disputes';
import { keyOf, type Touched } from '../touched';
import { putChanged, type Store } from '../write';
import type { DocumentRow, Documents, Merged } from './sync-tables';

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

/** A record with what is held of it here: read, and written, all at once, as each question costs a turn. */
interface Held {
  ref: RecordRef;
  document: DocumentRow | undefined;
  row: Row | undefined;
}

const readHeld = async (
  { store: { database } }: Merging,
  refs: readonly RecordRef[],
): Promise<Held[]> => {
  const documents = await database.documents.bulkGet(refs.map(keyOf));
  const rows = new Map<string, Row | undefined>();
  for (const [table, own] of Map.groupBy(refs, (ref) => ref.table)) {
    if (!isKnown(table)) continue;
    // What the row is, is nobody's business here, malformed ones included.
    const found = (await database.table(table).bulkGet(own.map(({ id }) => id))) as (
      | Row
      | undefined
    )[];
    for (const [at, ref] of own.entries()) rows.set(keyOf(ref), found[at]);
  }
  return refs.map((ref, at) => ({ ref, document: documents[at], row: rows.get(keyOf(ref)) }));
};

interface Result {
  ref: RecordRef;
  merged: Merged;
}

const keep = async ({ store }: Merging, results: readonly Result[]): Promise<void> => {
  const { documents, conflicts, outbox } = store.database;
  // The later of two results of one record holds the earlier.
  const last = [...new Map(results.map((one) => [keyOf(one.ref), one])).entries()];
  await documents.bulkPut(
    last.map(([key, { ref, merged }]) => ({ key, ...ref, state: merged.state })),
  );
  await outbox.bulkAdd(
    results.flatMap(({ ref, merged: { update } }) => (update ? [{ ...ref, update }] : [])),
  );
  const disagreeing = last.filter(([, { merged }]) => merged.conflicts.length > 0);
  const agreeing = last.filter(([, { merged }]) => merged.conflicts.length === 0);
  await conflicts.bulkPut(
    disagreeing.map(([key, { ref, merged }]) => ({ key, ...ref, fields: merged.conflicts })),
  );
  await conflicts.bulkDelete(agreeing.map(([key]) => key));
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
const seed = (merging: Merging, table: TableName, row: Row): Merged =>
  merging.documents.seedRecord(table, row, authorOf(merging));

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
  const { journal } = merging.store.database;
  const rows = await journal.toArray();
  if (rows.length === 0) return;
  const meant = meantFor(rows);
  const held = await readHeld(
    merging,
    meant.map(({ ref }) => ref),
  );
  const results: Result[] = [];
  const shown: (RecordRef & { before: Row | undefined; after: Row })[] = [];
  for (const [at, { ref, said }] of meant.entries()) {
    const { document, row } = held[at] ?? {};
    if (document) {
      const merged = merging.documents.foldIntents(ref, document.state, said, authorOf(merging));
      results.push({ ref, merged });
      shown.push({ ...ref, before: row, after: merged.row });
    }
    // Its row says all that was meant since, too.
    else if (row) results.push({ ref, merged: seed(merging, ref.table, row) });
  }
  await keep(merging, results);
  await showMerged(merging, shown);
  await journal.bulkDelete(rows.map(({ n }) => n));
};

/** Word for word what is held: most of a second snapshot is, and costs no merge. */
const isHeld = (document: DocumentRow | undefined, { update }: { update: Uint8Array }): boolean =>
  document?.state.length === update.length &&
  update.every((byte, at) => byte === document.state[at]);

/** Merges what other devices said. For use inside a transaction of `MERGED_TABLES`, after `foldJournal`. */
export const mergeFrames = async (
  merging: Merging,
  frames: readonly (RecordRef & { update: Uint8Array })[],
): Promise<void> => {
  const byRecord = [...Map.groupBy(frames, keyOf).values()];
  const refs = byRecord.flatMap(([first]) => (first ? [{ table: first.table, id: first.id }] : []));
  const held = await readHeld(merging, refs);
  const results: Result[] = [];
  const shown: (RecordRef & { before: Row | undefined; after: Row })[] = [];
  for (const [at, { ref, document, row }] of held.entries()) {
    const { table } = ref;
    const news = (byRecord[at] ?? []).filter((frame) => !isHeld(document, frame));
    if (news.length === 0) continue;
    const seeded = !document && row && isKnown(table) ? seed(merging, table, row) : null;
    if (seeded) results.push({ ref, merged: seeded });
    const state = document?.state ?? seeded?.state ?? null;
    const updates = news.map(({ update }) => update);
    const merged = merging.documents.mergeUpdates(ref, state, updates, authorOf(merging));
    results.push({ ref, merged });
    shown.push({ ...ref, before: row, after: merged.row });
  }
  await keep(merging, results);
  await showMerged(merging, shown);
};

/** Gives records without a document theirs, a few at a time. False: there are none left. */
export const seedSome = async (merging: Merging, limit: number): Promise<boolean> => {
  const { database } = merging.store;
  const open: (RecordRef & { table: TableName })[] = [];
  for (const table of TABLES) {
    const stored = await database.documents.where('table').equals(table).primaryKeys();
    const known = new Set(stored);
    // Ids, which are text in each of these tables: rows are read where needed.
    const ids = (await database.table(table).toCollection().primaryKeys()) as string[];
    for (const id of ids) if (!known.has(keyOf({ table, id }))) open.push({ table, id });
    if (open.length > limit) break;
  }
  const some = open.slice(0, limit);
  const held = await readHeld(merging, some);
  const results = some.flatMap((ref, at): Result[] => {
    const row = held[at]?.row;
    return row ? [{ ref, merged: seed(merging, ref.table, row) }] : [];
  });
  await keep(merging, results);
  return open.length > limit;
};

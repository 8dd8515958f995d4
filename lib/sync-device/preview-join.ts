import { TABLES, type TableName } from '@/lib/domain/base';
import type { Row } from '@/lib/domain/intent';
import type { JoinChange, JoinCount, JoinPreview } from '@/lib/domain/join-preview';
import { QUIET } from '@/lib/domain/merge-rules';
import { recordTitle } from '@/lib/domain/record-title';
import { ok, type Result } from '@/lib/domain/result';
import { isSameValue } from '@/lib/domain/same-value';
import type { Frame } from '@/lib/sync/frames';
import { type Author, type Merged, mergeUpdates, seedRecord } from '@/lib/sync/record-documents';
import type { SyncWorld } from './sync-world';
import { readVault } from './vault-content';
import type { OpenedVault, SetUpProblem } from './vaults';

export interface Previewing {
  /** Objects fetched, of so many. */
  onProgress?(done: number, of: number): void;
  signal?: AbortSignal;
}

/** So many of what would change are listed; all are counted. */
const LISTED = 200;
/** So many records, and then the page may draw. */
const AT_ONCE = 200;

/** Nobody's word, or only when it was said. */
const NOT_COMPARED = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'rank'];

const isGone = (row: Row | undefined): boolean => !row || row['deletedAt'] !== undefined;

const comparedFields = (table: TableName, ...rows: readonly Row[]): string[] => {
  const quiet = QUIET[table] ?? [];
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return quiet === 'all'
    ? []
    : [...names].filter((name) => !NOT_COMPARED.includes(name) && !quiet.includes(name));
};

const isDisputed = (value: unknown): unknown => (value === 'disputed' ? 'accepted' : value);

const differences = (table: TableName, here: Row, merged: Merged): JoinChange['fields'] => {
  const changed = comparedFields(table, here, merged.row)
    .filter((field) => !isSameValue(isDisputed(here[field]), merged.row[field]))
    .map((field) => ({ field, here: here[field], there: merged.row[field] }));
  const named = new Set(changed.map(({ field }) => field));
  // What is shown stays as it is here, but something else is said there: both are kept.
  const contradicted = merged.conflicts
    .filter(({ path }) => !named.has(path))
    .map(({ path, heads }) => ({
      field: path,
      here: heads[0]?.value,
      there: heads.find(({ value }) => !isSameValue(value, heads[0]?.value))?.value,
    }));
  return [...changed, ...contradicted];
};

const emptyCount = (): JoinCount => ({ added: 0, changed: 0, onlyHere: 0 });

/** Counts record by record what joining would do. */
const createTally = () => {
  const byTable = new Map<TableName, JoinCount>();
  const changes: (JoinChange & { isDeleted: boolean })[] = [];
  const total = { added: 0, same: 0, onlyHere: 0, changed: 0, deleted: 0 };
  const countIn = (table: TableName): JoinCount => {
    const count = byTable.get(table) ?? emptyCount();
    byTable.set(table, count);
    return count;
  };
  const list = (change: JoinChange, isDeleted: boolean) => {
    if (changes.length < LISTED) changes.push({ ...change, isDeleted });
  };
  const add = (table: TableName) => {
    total.added += 1;
    countIn(table).added += 1;
  };
  const addOnlyHere = (table: TableName) => {
    total.onlyHere += 1;
    countIn(table).onlyHere += 1;
  };
  const compare = (table: TableName, here: Row, merged: Merged) => {
    const change = { table, id: here.id, title: recordTitle(here) };
    if (isGone(merged.row)) {
      total.deleted += 1;
      list({ ...change, fields: [] }, true);
      return;
    }
    const fields = differences(table, here, merged);
    if (fields.length === 0) {
      total.same += 1;
      return;
    }
    total.changed += 1;
    countIn(table).changed += 1;
    list({ ...change, fields }, false);
  };
  const done = (unreadable: number): JoinPreview => ({
    ...total,
    changes,
    byTable: Object.fromEntries(byTable),
    unreadable,
  });
  return { add, addOnlyHere, compare, done };
};

const authorOf = ({ store }: SyncWorld): Author => ({ by: 'preview', newOp: () => store.newId() });

const mergedWith = async (
  world: SyncWorld,
  ref: { table: TableName; id: string },
  here: Row | undefined,
  frames: readonly Frame[],
): Promise<Merged> => {
  const author = authorOf(world);
  const held = await world.store.database.documents.get(`${ref.table}/${ref.id}`);
  const seeded = here && seedRecord(ref.table, here, author);
  const updates = frames.map(({ update }) => update);
  return mergeUpdates(ref, held?.state ?? seeded?.state ?? null, updates, author);
};

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

class Cancelled extends Error {}

/** Compares one table, a few records at a time. */
const compareTable = async (
  world: SyncWorld,
  table: TableName,
  records: ReadonlyMap<string, readonly Frame[]>,
  tally: ReturnType<typeof createTally>,
  heed: () => void,
): Promise<void> => {
  // Whatever its schema says: it is compared as it is stored.
  const rows = (await world.store.database.table(table).toArray()) as Row[];
  for (const row of rows)
    if (!isGone(row) && !records.has(`${table}/${row.id}`)) tally.addOnlyHere(table);
  const here = new Map(rows.map((row) => [row.id, row]));
  let left = 0;
  for (const frames of records.values()) {
    const [ref] = frames;
    if (ref?.table !== table) continue;
    left += 1;
    if (left % AT_ONCE === 0) await pause();
    heed();
    const row = here.get(ref.id);
    const merged = await mergedWith(world, { table, id: ref.id }, row, frames);
    if (row && !isGone(row)) tally.compare(table, row, merged);
    else if (!isGone(merged.row)) tally.add(table);
  }
};

const preview = async (
  world: SyncWorld,
  { place, keys, listed }: OpenedVault,
  onProgress: (done: number, of: number) => void,
  heed: () => void,
): Promise<JoinPreview> => {
  const read = await readVault(world.open(place), keys, listed, (done, of) => {
    heed();
    onProgress(done, of);
  });
  const tally = createTally();
  for (const table of TABLES) await compareTable(world, table, read.records, tally, heed);
  return tally.done(read.unreadable);
};

/**
 * What joining would add and change here, found out in memory: nothing is written, here or there.
 * Null: it was called off.
 */
export const previewJoin = async (
  world: SyncWorld,
  opened: OpenedVault,
  { onProgress = () => {}, signal }: Previewing,
): Promise<Result<JoinPreview | null, SetUpProblem>> => {
  const heed = () => {
    if (signal?.aborted) throw new Cancelled();
  };
  try {
    return ok(await preview(world, opened, onProgress, heed));
  } catch (error) {
    if (error instanceof Cancelled) return ok(null);
    throw error;
  }
};

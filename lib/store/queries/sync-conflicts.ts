import { TABLES, type TableName } from '@/lib/domain/base';
import { parsePath } from '@/lib/domain/field-path';
import type { Intent } from '@/lib/domain/intent';
import { saidPaths } from '@/lib/domain/said-path';
import {
  type ConflictSide,
  DELETED_PATH,
  isDeletionSide,
  KEPT,
  type SyncConflict,
} from '@/lib/domain/sync-conflict';
import type { RoundTwoDatabase } from '../database';
import { findOwnDevice } from '../sync/own-device';
import type { ConflictRow } from '../sync/sync-tables';
import { keyOf } from '../touched';
import { readKnownDevices } from './sync-devices';

const isKnown = (table: string): table is TableName => TABLES.some((known) => known === table);

/** What was said here since the last merge: it answers what was asked. */
const saidSince = async ({ journal }: RoundTwoDatabase): Promise<ReadonlySet<string>> => {
  const intents: Intent[] = (await journal.toArray()).flatMap((row) => row.intents);
  return new Set(
    intents.flatMap((intent) => [
      ...saidPaths(intent).map((path) => `${keyOf(intent)} ${path}`),
      ...(intent.do === 'delete' ? [keyOf(intent)] : []),
    ]),
  );
};

/** What a device is called, and whether it is this one. */
const namesOf = async (database: RoundTwoDatabase) => {
  const [own, known] = [await findOwnDevice(database), await readKnownDevices(database)];
  return (id: string) => {
    const isThis = id === known?.device;
    return { device: (isThis ? own?.name : known?.cards[id]?.name) ?? '', isThis };
  };
};

const STAYS: ConflictSide = { op: KEPT, value: undefined, at: 0, device: '', isThis: false };

/** Somebody deleted it, and it is there: that it stays is a side as well. It is the one that is shown. */
const withKept = (sides: ConflictSide[]): ConflictSide[] =>
  sides.every(isDeletionSide) ? [STAYS, ...sides] : sides;

const conflictsIn = (
  { key, table, id, fields }: ConflictRow,
  said: ReadonlySet<string>,
  nameOf: (id: string) => { device: string; isThis: boolean },
): SyncConflict[] => {
  if (!isKnown(table) || said.has(key)) return [];
  return fields.flatMap(({ path, heads }) => {
    const about = parsePath(path);
    if (!about || said.has(`${key} ${path}`)) return [];
    const sides = heads.map(({ value, op, at, by }) => ({ value, op, at, ...nameOf(by) }));
    const isLife = path === DELETED_PATH || about.of === 'entry';
    return [{ table, id, path, about, sides: isLife ? withKept(sides) : sides }];
  });
};

const open = async (
  database: RoundTwoDatabase,
  rows: readonly ConflictRow[],
): Promise<SyncConflict[]> => {
  if (rows.length === 0) return [];
  const [said, nameOf] = [await saidSince(database), await namesOf(database)];
  return rows.flatMap((row) => conflictsIn(row, said, nameOf));
};

/** Every field of which devices say different things, and of which nothing was said here since. */
export const listConflicts = async (database: RoundTwoDatabase): Promise<SyncConflict[]> =>
  open(database, await database.conflicts.toArray());

/** The same for one record: what is asked where it is edited. */
export const readConflicts = async (
  database: RoundTwoDatabase,
  table: TableName,
  id: string,
): Promise<SyncConflict[]> => {
  const row = await database.conflicts.get(keyOf({ table, id }));
  return open(database, row ? [row] : []);
};

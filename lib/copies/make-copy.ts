import { TABLES } from '@/lib/domain/base';
import type { StoredRows } from '@/lib/domain/kept';
import { backupLines, readBackup } from '@/lib/exchange/backup';
import { unpack } from '@/lib/exchange/unpack';
import { SCHEMA } from '@/lib/store/bring-up-to-date';
import { readStoredRows } from '@/lib/store/queries/stored-rows';
import type { Store } from '@/lib/store/write';
import {
  type CopyCause,
  dropCopy,
  dropOldCopies,
  listCopies,
  openCopy,
  type SafeCopy,
  writeCopy,
} from './copy-files';

const DAY = 24 * 60 * 60 * 1_000;

const countLiving = (rows: StoredRows): number =>
  TABLES.reduce(
    (sum, table) => sum + rows[table].filter((row) => row['deletedAt'] === undefined).length,
    0,
  );

const lastChange = (rows: StoredRows): number =>
  TABLES.flatMap((table) => rows[table]).reduce(
    (last, { updatedAt }) => (typeof updatedAt === 'number' ? Math.max(last, updatedAt) : last),
    0,
  );

const isReadable = async (root: FileSystemDirectoryHandle, name: string): Promise<boolean> => {
  const text = await unpack(await openCopy(root, name));
  return text.ok && readBackup(text.value, SCHEMA).ok;
};

/** Rows as one version of the database has them, as a copy; null where there is nothing to copy. */
export const copyRows = async (
  root: FileSystemDirectoryHandle,
  { schema, rows }: { schema: number; rows: StoredRows },
  { at, cause }: { at: number; cause: CopyCause },
): Promise<SafeCopy | null> => {
  const records = countLiving(rows);
  if (records === 0) return null;
  const copy = await writeCopy(root, { at, cause, records }, backupLines({ schema, rows }, at));
  if (!(await isReadable(root, copy.name))) {
    await dropCopy(root, copy.name);
    throw new Error('A safe copy could not be read back');
  }
  await dropOldCopies(root);
  return copy;
};

/** A copy of everything as it stands now; null where there is nothing to copy. */
export const makeCopy = async (
  store: Store,
  root: FileSystemDirectoryHandle,
  cause: CopyCause,
): Promise<SafeCopy | null> => {
  const rows = await readStoredRows(store.database);
  return copyRows(root, { schema: SCHEMA, rows }, { at: store.now(), cause });
};

/** The copy of the day: none where there is one already, or nothing has changed since the last. */
export const makeDailyCopy = async (
  store: Store,
  root: FileSystemDirectoryHandle,
): Promise<SafeCopy | null> => {
  const [last] = await listCopies(root);
  if (last && store.now() - last.at < DAY) return null;
  const rows = await readStoredRows(store.database);
  if (last && lastChange(rows) < last.at) return null;
  return copyRows(root, { schema: SCHEMA, rows }, { at: store.now(), cause: 'daily' });
};

import { TABLES } from '@/lib/domain/base';
import type { StoredRows } from '@/lib/domain/kept';
import { dropAside, readAside } from '@/lib/store/before-upgrade';
import type { Store } from '@/lib/store/write';
import { copyRows } from './make-copy';

/** Makes a safe copy of what an update put aside, and lets that go once the copy was read back. */
export const keepAside = async (store: Store, root: FileSystemDirectoryHandle): Promise<void> => {
  const aside = await readAside(store.database);
  if (!aside) return;
  const rows = Object.fromEntries(TABLES.map((table) => [table, aside.rows[table] ?? []]));
  // They are the very rows of those tables; `fromEntries` cannot say so.
  const copied = { schema: aside.schema, rows: rows as unknown as StoredRows };
  await copyRows(root, copied, { at: store.now(), cause: 'update' });
  await dropAside(store.database);
};

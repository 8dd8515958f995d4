import { TABLES } from '@/lib/domain/base';
import type { StoredRows } from '@/lib/domain/kept';
import { readBackup } from '@/lib/exchange/backup';
import { unpack } from '@/lib/exchange/unpack';
import { SCHEMA } from '@/lib/store/bring-up-to-date';
import { readPurgedIds } from '@/lib/store/queries/purged-ids';
import type { Store } from '@/lib/store/write';
import { dropCopy, listCopies, openCopy } from './copy-files';
import { copyRows } from './make-copy';

/**
 * Takes what was deleted for good out of every safe copy: "for good" means there, too. A copy that cannot be
 * read any more goes as a whole. Resolves to how many copies were changed.
 */
export const forgetPurged = async (
  store: Store,
  root: FileSystemDirectoryHandle,
): Promise<number> => {
  const ids = await readPurgedIds(store.database);
  if (ids.size === 0) return 0;
  let changed = 0;
  for (const copy of await listCopies(root)) {
    const text = await unpack(await openCopy(root, copy.name));
    const backup = text.ok ? readBackup(text.value, SCHEMA) : null;
    if (!backup?.ok) {
      await dropCopy(root, copy.name);
      changed += 1;
      continue;
    }
    const { schema, rows } = backup.value;
    const kept = TABLES.map(
      (table) => [table, rows[table].filter(({ id }) => !ids.has(id))] as const,
    );
    if (kept.every(([table, own]) => own.length === rows[table].length)) continue;
    // Every table is named just above; `fromEntries` cannot say so.
    const left = { schema, rows: Object.fromEntries(kept) as unknown as StoredRows };
    const next = await copyRows(root, left, copy);
    if (next?.name !== copy.name) await dropCopy(root, copy.name);
    changed += 1;
  }
  return changed;
};

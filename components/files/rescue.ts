import { formatRoute } from '@/lib/domain/route';
import { saveFile } from '@/lib/react/save-file';
import { DATABASE_NAME } from '@/lib/store/database';
import { readRaw } from '@/lib/store/read-raw';
import type { Store } from '@/lib/store/write';

/** Saves what the browser still reads of a database that does not open. Rejects where that is nothing. */
export const saveReadable = async (at: number): Promise<void> => {
  const { backupLines } = await import('@/lib/exchange/backup');
  const lines = [...backupLines(await readRaw(indexedDB), at)];
  saveFile('round-two-rescued.json', new Blob(lines, { type: 'application/json' }));
};

/** Removes the database that does not open, and goes to where a safe copy is brought back. */
export const beginAnew = async ({ database }: Store): Promise<void> => {
  database.close({ disableAutoOpen: true });
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  location.hash = formatRoute({ page: 'files' });
  location.reload();
};

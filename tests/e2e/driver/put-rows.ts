import type { ExtensionBrowser } from './extension-browser.ts';

/** Puts rows into the product's own store, past its guard, and waits until they are there. */
export async function putAllRows(
  extension: ExtensionBrowser,
  tables: Record<string, readonly unknown[]>,
): Promise<void> {
  const page = await extension.openInTab('workspace.html');
  await page.waitFor('the database is there', async () => {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === 'round-two');
  });
  for (const [table, rows] of Object.entries(tables)) await page.evaluate(putRows, { table, rows });
  await page.evaluate(() => void setTimeout(() => window.close()));
}

/** Runs in the product's page. */
function putRows({ table, rows }: { table: string; rows: readonly unknown[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('round-two');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

import type { ExtensionBrowser } from './extension-browser.ts';
import type { Surface } from './surface.ts';

type Tables = Record<string, readonly unknown[]>;

/** More at once would be one message too long. */
const AT_ONCE = 2_000;

/** Puts rows into the product's own store from one of its pages, past the guard of its write path. */
export async function putRowsFrom(page: Surface, tables: Tables): Promise<void> {
  await page.waitFor('the database is there', async () => {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === 'round-two');
  });
  for (const [table, rows] of Object.entries(tables))
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await page.evaluate(putRows, { table, rows: rows.slice(from, from + AT_ONCE) });
}

/** The same from a page of its own, which goes when they are there. */
export async function putAllRows(extension: ExtensionBrowser, tables: Tables): Promise<void> {
  const page = await extension.openInTab('workspace.html');
  await putRowsFrom(page, tables);
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

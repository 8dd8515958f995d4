import type { ExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import type { Surface } from '../../tests/e2e/driver/surface.ts';
import type { bench } from './arm/store.ts';

type Bench = typeof bench;
type Dump = Awaited<ReturnType<Bench['dump']>>;

/** Fills the arm's own store through the product's commands; answers the last company. */
export function seedStore(page: Surface, companies: number): Promise<string> {
  return page.evaluate(async (count) => {
    // Put there by arm/store.ts.
    const { bench } = globalThis as unknown as { bench: Bench };
    let last = '';
    for (let number = 0; number < count; number++) last = await bench.seedCompany(number);
    return last;
  }, companies);
}

export function dumpStore(page: Surface): Promise<Dump> {
  // Put there by arm/store.ts.
  return page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.dump());
}

/** Copies rows into the product's own store, past its guard: it is another extension's database. */
export async function fillProduct(
  product: ExtensionBrowser,
  dump: Dump,
  company: string,
): Promise<void> {
  const page = await product.openInTab('workspace.html');
  await page.waitFor('the database is there', async () => {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === 'round-two');
  });
  for (const [table, rows] of Object.entries(dump)) await page.evaluate(putRows, { table, rows });
  await page.evaluate((id) => chrome.storage.local.set({ 'last-company': id }), company);
  await page.evaluate(() => void setTimeout(() => window.close()));
}

/** Runs in the product's page. */
function putRows({ table, rows }: { table: string; rows: unknown[] }): Promise<void> {
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

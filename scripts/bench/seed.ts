import type { ExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import { putAllRows } from '../../tests/e2e/driver/put-rows.ts';
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

/** Copies rows into the product's own store: it is another extension's database. */
export async function fillProduct(
  product: ExtensionBrowser,
  dump: Dump,
  company: string,
): Promise<void> {
  await putAllRows(product, dump);
  const page = await product.openInTab('workspace.html');
  await page.evaluate((id) => chrome.storage.local.set({ 'last-company': id }), company);
  await page.evaluate(() => void setTimeout(() => window.close()));
}

import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { forgetTraces, watchPage } from './driver/page-traces.ts';
import type { Asked } from './driver/serve-pages.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';

/** Opens a page as a person would, with a watch on it, and presses the toolbar button. */
export async function openPopup(extension: ExtensionBrowser, address: string) {
  const tab = await extension.context.newPage();
  await watchPage(tab);
  await tab.goto(address);
  await forgetTraces(tab);
  return { tab, popup: await extension.clickToolbarIcon(tab) };
}

/** Says whose site it is; works on a page that has no facts of its own too. */
export async function startCompany(popup: Surface, name: string): Promise<void> {
  await popup.waitForText(words('settle.title'));
  const field = { role: 'textbox', name: words('company.name') };
  await popup.fill(field, name);
  await popup.press('Enter');
  await popup.waitForText(words('gather.title'));
  // What is drawn above it later would push it from under the mouse.
  await listIsThere(popup);
}

export interface Proposed {
  label: string;
  ticked: boolean;
}

/** The pages that are proposed, with why. */
export async function listProposed(popup: Surface): Promise<Proposed[]> {
  const section = await popup.list({ role: 'checkbox' });
  const rows = await popup.evaluate(() => document.querySelectorAll('[data-line]').length);
  return section.slice(rows).map(({ name, states }) => ({
    label: name,
    ticked: String(states['checked']) === 'true',
  }));
}

/** What is offered on the review list: the words of each line. */
export function listLines(popup: Surface): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-line] label')].map((row) =>
      row.innerText.replace(/\s+/g, ' '),
    ),
  );
}

export async function pressRead(popup: Surface): Promise<void> {
  await popup.click({ role: 'button', name: /^Read \d pages?$/ });
}

/** Milliseconds between each request and the next. */
export const gaps = (asked: readonly Asked[]): number[] =>
  asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));

/** Nothing is being read any more, and what came of it is shown. */
export async function waitUntilRead(popup: Surface, timeout = 20_000): Promise<void> {
  await popup.waitForText(/Drop what was read/, { timeout });
  await listIsThere(popup);
}

/** What came of each page: the words of its link, and why it was not read. */
export function listOutcomes(popup: Surface): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section[aria-labelledby] li')]
      .filter(
        (row) =>
          row.querySelector('bdi') &&
          !row.querySelector('input') &&
          !row.matches('[data-review-row]'),
      )
      .map((row) =>
        (row.querySelector('bdi')?.parentElement?.innerText ?? '').replace(/\s+/g, ' '),
      ),
  );
}

/** Every record and draft, as text. */
export function readStored(popup: Surface): Promise<string> {
  return popup.evaluate(async () => {
    const [named] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(named?.name ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tables = [...database.objectStoreNames];
    const rows = await Promise.all(
      tables.map(
        (table) =>
          new Promise((resolve, reject) => {
            const request = database.transaction(table).objectStore(table).getAll();
            request.onsuccess = () => resolve([table, request.result]);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
    database.close();
    return JSON.stringify(rows);
  });
}

/** What is kept, and the pages each stands on, by their paths. */
export async function readSources(popup: Surface): Promise<Map<string, string[]>> {
  // What the store writes; a test may look at it as it is.
  const tables = new Map(JSON.parse(await readStored(popup)) as [string, StoredRow[]][]);
  const paths = new Map(
    tables.get('clips')?.map(({ id, url }) => [id, new URL(url ?? '').pathname]),
  );
  const kept = tables.get('findings')?.filter(({ deletedAt }) => deletedAt === undefined) ?? [];
  return new Map(
    kept.map(({ text = '', clipIds = [] }) => [
      text,
      clipIds.flatMap((id) => paths.get(id) ?? []).sort(),
    ]),
  );
}

interface StoredRow {
  id: string;
  url?: string;
  text?: string;
  status?: string;
  clipIds?: string[];
  deletedAt?: number;
}

/** No bones of a list any more. */
async function listIsThere(popup: Surface): Promise<void> {
  await popup.waitFor(
    'the list is there',
    (reading) => !document.body.innerText.includes(reading),
    words('popup.reading'),
  );
}

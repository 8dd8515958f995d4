import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { examplePlan } from '../fixtures/example-plan.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { putAllRows } from './driver/put-rows.ts';
import { words } from './driver/words.ts';
import { listRows } from './stored-rows.ts';

const TABLES = Object.keys(examplePlan(0));

/** Everything that is stored, in one text that two states can be compared by. */
const storedIn = async (extension: ExtensionBrowser): Promise<string> => {
  const page = await extension.openInTab('workspace.html#/welcome');
  const rows = await Promise.all(TABLES.map(async (table) => [table, await listRows(page, table)]));
  await page.evaluate(() => void setTimeout(() => window.close()));
  return JSON.stringify(rows);
};

const openFiles = (extension: ExtensionBrowser): Promise<Page> =>
  extension.open(extension.address('workspace.html#/files'));

const bringIn = async (page: Page, name: string, buffer: Buffer) => {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer });
};

const backupOf = async (page: Page): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words('files.saveAs', words('files.backup')) }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts);
};

test('everything goes out as one file and comes into an empty browser as it was', async ({
  extension,
  launch,
  profile,
}) => {
  await putAllRows(extension, examplePlan(Date.now()));
  const before = await storedIn(extension);
  const backup = await backupOf(await openFiles(extension));
  await extension.close();

  const other = await launch({ profile });
  const page = await openFiles(other);
  const empty = await storedIn(other);
  expect(empty).not.toBe(before);
  for (const [name, hostile] of hostileFiles(backup)) {
    await bringIn(page, `${name}.json`, hostile);
    await page.getByText(words('files.refused', `${name}.json`)).waitFor();
  }
  expect(await storedIn(other)).toBe(empty);

  await bringIn(page, 'mine.json', backup);
  await page.getByRole('button', { name: words('files.bring') }).click();
  await page.getByText(/Done\./).waitFor();
  expect(await storedIn(other)).toBe(before);
});

/** Each must be refused in words, and change nothing. */
function hostileFiles(backup: Buffer): [string, Buffer][] {
  const text = backup.toString();
  const people = (more: string) => Buffer.from(text.replace('"people":[', `"people":[${more}`));
  return [
    ['cut-off', backup.subarray(0, backup.length / 2)],
    ['newer', Buffer.from(text.replace('"version":1', '"version":2'))],
    ['double', people('{"id":"x","id":"y"},')],
    ['deep', people(`${'['.repeat(5_000)}${']'.repeat(5_000)},`)],
    ['million', people('{"id":"x"},'.repeat(1_000_000))],
    ['no-person', people('{"id":"x","createdAt":0,"updatedAt":0},')],
    ['bomb', gzipSync(Buffer.alloc(210 * 1_048_576, 0x20))],
    ['no-text', Buffer.from([0xff, 0xfe, 0x00, 0x50])],
    ['other', Buffer.from('{"some":"thing"}')],
  ];
}

test('a safe copy brings back what was lost', async ({ extension }) => {
  await putAllRows(extension, examplePlan(Date.now()));
  const before = await storedIn(extension);
  const page = await openFiles(extension);
  await page.getByRole('button', { name: words('files.copyNow') }).click();
  await page.getByText(words('files.cause.daily')).waitFor();
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save the copy/ }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await copy.createReadStream()) parts.push(part);
  expect(gunzipSync(Buffer.concat(parts)).toString()).toContain('Gridmere');

  await page.evaluate(emptyDatabase, TABLES);
  expect(await storedIn(extension)).not.toBe(before);
  await page.getByRole('button', { name: /^Go back to the copy/ }).click();
  await page.getByRole('button', { name: words('files.bring') }).click();
  await page.getByText(/Done\./).waitFor();
  expect(await storedIn(extension)).toBe(before);
});

/** Runs in the product's page: as if the browser had lost the records. */
function emptyDatabase(tables: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('round-two');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(tables, 'readwrite');
      for (const table of tables) transaction.objectStore(table).clear();
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

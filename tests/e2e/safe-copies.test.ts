import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePlan } from '../fixtures/example-plan.ts';
import { expect, test } from './driver/extension-test.ts';
import { putAllRows } from './driver/put-rows.ts';
import { words } from './driver/words.ts';
import { listRows } from './stored-rows.ts';

/** Overwrites the browser's own files of our database, as a torn disk would. */
function tearDatabase(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/chrome-extension.*(?:MANIFEST|\.log|\.ldb)/.test(name))
      writeFileSync(join(folder, name), Buffer.alloc(4_096, 0xa5));
}

test('a torn database is told, and the last safe copy brings everything back', async ({
  launch,
  profile,
}) => {
  const first = await launch({ profile });
  await putAllRows(first, examplePlan(Date.now()));
  const files = await first.open(first.address('workspace.html#/files'));
  await files.getByRole('button', { name: words('files.copyNow') }).click();
  await files.getByText(words('files.cause.daily')).waitFor();
  const people = await listRows<{ id: string }>(await first.openInTab('workspace.html'), 'people');
  await first.close();
  tearDatabase(profile);

  const second = await launch({ profile });
  const home = await second.open(second.address('workspace.html#/'));
  await home.getByRole('alert').waitFor();
  const told = await home.getByRole('alert').innerText();
  // Chromium begins a torn database anew without a word; another browser may not open it at all.
  expect(told).toMatch(/safe copy/);
  await home.getByRole('link', { name: words('files.lostGo') }).click();
  await home.getByRole('button', { name: /^Go back to the copy/ }).click();
  await home.getByRole('button', { name: words('files.bring') }).click();
  await home.getByText(/Done\./).waitFor();
  const back = await listRows<{ id: string }>(await second.openInTab('workspace.html'), 'people');
  expect(back).toEqual(people);
});

test('erased for good is gone from the safe copies, too; and everything means everything', async ({
  extension,
}) => {
  await putAllRows(extension, examplePlan(Date.now()));
  const page = await extension.open(extension.address('workspace.html#/files'));
  await page.getByRole('button', { name: words('files.copyNow') }).click();
  await page.getByText(words('files.cause.daily')).waitFor();
  await page.getByRole('button', { name: words('files.erase'), exact: true }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: words('files.erase') })
    .click();
  await page.getByText(/records were erased/).waitFor();
  expect(await page.evaluate(readCopies)).not.toContain('Gridmere');

  await page.getByRole('button', { name: words('files.eraseAll') }).click();
  await Promise.all([
    page.waitForEvent('load'),
    page
      .getByRole('alertdialog')
      .getByRole('button', { name: words('files.eraseAll') })
      .click(),
  ]);
  await page.getByText(words('home.none')).waitFor();
  expect(await page.evaluate(readCopies)).toBe('');
  const kept = await page.evaluate(async () => ({
    ...(await chrome.storage.local.get(null)),
    local: { ...Object.fromEntries(Object.entries(localStorage)) },
  }));
  expect(JSON.stringify(kept)).not.toContain('Gridmere');
});

/** Runs in the product's page: the text of all safe copies. */
async function readCopies(): Promise<string> {
  const root = await navigator.storage.getDirectory();
  let text = '';
  for await (const folder of root.values()) {
    if (!(folder instanceof FileSystemDirectoryHandle)) continue;
    for await (const file of folder.values()) {
      if (!(file instanceof FileSystemFileHandle)) continue;
      const stream = (await file.getFile()).stream().pipeThrough(new DecompressionStream('gzip'));
      text += await new Response(stream).text();
    }
  }
  return text;
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, lastSync, recordsOf, syncOf, test } from './sync-page/sync-test.ts';

const CANARY = 'Zaunkoenig';

/** Everything that lies on the server, by name. */
const storedIn = async (files: string): Promise<[string, Buffer][]> => {
  const folder = join(files, 'round-two');
  const names = await readdir(folder);
  return Promise.all(
    names.map(
      async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))],
    ),
  );
};

/** How long the encrypted content is, without its tag: after the mark, the header, salt and iv. */
const contentLength = (bytes: Buffer): number =>
  bytes.length - (6 + bytes.readUInt16BE(4) + 28) - 16;

/** Padmé: of a length only so many leading bits are not nought. */
const isPadded = (length: number): boolean => {
  const exponent = Math.floor(Math.log2(length));
  const free = exponent - (Math.floor(Math.log2(exponent)) + 1);
  return length >= 256 && length % 2 ** free === 0;
};

const isWrite = (one: string): boolean => !/^(GET|HEAD|OPTIONS|PROPFIND) /.test(one);

const syncAll = async (...pages: Page[]): Promise<void> => {
  for (const page of [...pages, ...pages]) await syncOf(page);
};

const problemOf = (page: Page) =>
  page.evaluate(async () => {
    const status = await syncPage.status();
    return status.on ? (status.problem?.reason ?? null) : 'off';
  });

test('two browsers over one apache come to hold the same, and it learns nothing', async ({
  startDevice,
  apache,
  gate,
  place,
}) => {
  test.setTimeout(180_000);
  const [{ page: one }, { page: other }] = [await startDevice(), await startDevice()];
  const company = await one.evaluate((name) => syncPage.startCompany(name), CANARY);
  await one.evaluate(([id, note]) => syncPage.note(id, note), [
    company,
    `${CANARY} was founded`,
  ] as const);
  const code = await one.evaluate(async (at) => {
    const own = syncPage.newCode();
    await syncPage.create(at, own, 'Laptop');
    return own;
  }, place);
  await syncOf(one);

  const before = gate.asked.length;
  const wrong = await other.evaluate((at) => syncPage.preview(at, syncPage.newCode()), place);
  expect(wrong).toBe('wrong-code');
  expect(gate.asked.slice(before).filter(isWrite), 'a wrong code writes nothing').toEqual([]);
  expect(gate.asked.length).toBeGreaterThan(before);

  const preview = await other.evaluate(([at, own]) => syncPage.preview(at, own), [
    place,
    code,
  ] as const);
  expect(preview).toMatchObject({ added: 2, changed: 0, onlyHere: 0, unreadable: 0 });
  expect(gate.asked.slice(before).filter(isWrite), 'nor does looking').toEqual([]);
  await other.evaluate(([at, own]) => syncPage.join(at, own, 'Desktop'), [place, code] as const);
  await syncAll(other, one);
  expect(await recordsOf(other)).toEqual(await recordsOf(one));

  await apache.down();
  await one.evaluate(([id, note]) => syncPage.note(id, note), [
    company,
    `Laptop: ${CANARY} was founded`,
  ] as const);
  await one.evaluate((id) => syncPage.rename(id, 'Named on the laptop'), company);
  await other.evaluate(([id, note]) => syncPage.note(id, note), [
    company,
    `${CANARY} was founded. Desktop`,
  ] as const);
  await other.evaluate((id) => syncPage.rename(id, 'Named on the desktop'), company);
  await one.evaluate(() => syncPage.ask());
  await expect.poll(() => problemOf(one)).toBe('offline');
  await apache.up();
  await syncAll(one, other);
  expect(await recordsOf(other)).toEqual(await recordsOf(one));
  expect(JSON.stringify(await recordsOf(one)), 'both edits of one text').toContain(
    `Laptop: ${CANARY} was founded. Desktop`,
  );
  const [conflict] = await one.evaluate(() => syncPage.conflicts());
  expect(conflict).toMatchObject({ table: 'companies', id: company, path: 'name' });
  expect(conflict?.sides.map(({ value, device }) => `${String(value)} (${device})`).sort()).toEqual(
    ['Named on the desktop (Desktop)', 'Named on the laptop (Laptop)'],
  );
  await one.evaluate(() => syncPage.settle('Named on the laptop'));
  await syncAll(one, other);
  expect(await other.evaluate(() => syncPage.conflicts())).toEqual([]);
  expect(await recordsOf(other)).toEqual(await recordsOf(one));

  // A change that nobody asks to be sent is sent by itself.
  await one.evaluate((id) => syncPage.rename(id, 'Changed without a press'), company);
  const quiet = gate.asked.length;
  await one.evaluate(() => syncPage.tellChanged());
  await expect
    .poll(() => gate.asked.slice(quiet).some((asked) => asked.startsWith('PUT seg.')), {
      timeout: 40_000,
    })
    .toBe(true);

  const stored = await storedIn(apache.files);
  expect(stored.length).toBeGreaterThan(4);
  for (const [name, bytes] of stored) {
    expect(bytes.toString('latin1'), name).not.toContain(CANARY);
    expect(bytes.toString('latin1'), name).not.toContain('Laptop');
    if (name.endsWith('.rhs')) expect(isPadded(contentLength(bytes)), name).toBe(true);
  }
});

/** Ends the worker while request number `at` of a sync is on its way. False: there were fewer. */
const killAt = async (
  { browser, page }: { browser: ExtensionBrowser; page: Page },
  gate: { holdAt(at: number, when: 'before' | 'after'): Promise<void>; open(): void },
  at: number,
  when: 'before' | 'after',
): Promise<boolean> => {
  const reached = gate.holdAt(at, when).then(() => true);
  await page.evaluate(() => syncPage.ask());
  const ended = new Promise<boolean>((resolve) => setTimeout(resolve, 4_000, false));
  const isHeld = await Promise.race([reached, ended]);
  if (isHeld) await browser.stopWorker();
  gate.open();
  return isHeld;
};

test('a worker that is ended at any request of a sync loses nothing and doubles nothing', async ({
  startDevice,
  gate,
  place,
}) => {
  test.setTimeout(300_000);
  const [writer, reader] = [await startDevice(), await startDevice()];
  const company = await writer.page.evaluate((name) => syncPage.startCompany(name), CANARY);
  const code = await writer.page.evaluate(async (at) => {
    const own = syncPage.newCode();
    await syncPage.create(at, own, 'Laptop');
    return own;
  }, place);
  await syncOf(writer.page);
  await reader.page.evaluate(([at, own]) => syncPage.join(at, own, 'Desktop'), [
    place,
    code,
  ] as const);
  await syncAll(reader.page, writer.page);

  let kills = 0;
  for (const device of [writer, reader])
    for (const when of ['before', 'after'] as const)
      for (let at = 1; ; at += 1) {
        await writer.page.evaluate(([id, from]) => syncPage.addQuestions(id, from, 3), [
          company,
          kills * 3,
        ] as const);
        // For the reader there is something to fetch each time.
        if (device === reader) await syncOf(writer.page);
        if (!(await killAt(device, gate, at, when))) break;
        kills += 1;
      }
  expect(kills, 'a sync is several requests, and each was the last').toBeGreaterThan(10);
  // Nobody asks: the alarm that is set before each slice takes up what the last one left.
  const last = await lastSync(writer.page);
  await writer.page.evaluate(([id, from]) => syncPage.addQuestions(id, from, 3), [
    company,
    (kills + 1) * 3,
  ] as const);
  expect(await killAt(writer, gate, 2, 'after')).toBe(true);
  await expect.poll(() => lastSync(writer.page), { timeout: 60_000 }).toBeGreaterThan(last ?? 0);
  await syncAll(writer.page, reader.page);
  expect(await recordsOf(reader.page)).toEqual(await recordsOf(writer.page));
  expect((await recordsOf(reader.page))['questions']).toHaveLength((kills + 2) * 3);
});

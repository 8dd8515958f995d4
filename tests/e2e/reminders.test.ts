import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { aCompany, anOpportunity, aRound } from '../fixtures/records.ts';
import { builtExtension } from './driver/built-extension.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { putAllRows, putRowsFrom } from './driver/put-rows.ts';
import { waitUntil } from './driver/wait-until.ts';
import { words } from './driver/words.ts';

const MINUTE = 60_000;
/** An interview is over five minutes before it is asked after. */
const ASKED_AFTER = 5 * MINUTE;

/** A round of a minute after which the reminder comes at this instant. */
const roundRemindedAt = (id: string, instant: number): InterviewRound =>
  aRound({
    id,
    status: 'planned',
    createdAt: 1,
    updatedAt: 1,
    startsAt: instant - ASKED_AFTER - MINUTE,
    durationMin: 1,
  });

/**
 * The build as it is once notifications were allowed: no browser lets a test answer its question,
 * so the copy asks for them when it is installed.
 */
async function allowedBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'round-two-allowed-'));
  await cp(builtExtension('chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  delete manifest.optional_permissions;
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

const shownIn = async (extension: ExtensionBrowser): Promise<string[]> =>
  (await extension.worker()).evaluate(
    () =>
      new Promise<string[]>((resolve) =>
        chrome.notifications.getAll((all) => resolve(Object.keys(all))),
      ),
  );

const nextAlarm = async (extension: ExtensionBrowser): Promise<number | undefined> =>
  (await extension.worker()).evaluate(
    async () => (await chrome.alarms.get('remind'))?.scheduledTime,
  );

/** The press itself is the system's: what it sets off is dispatched, as with shortcuts. */
const pressNotice = async (extension: ExtensionBrowser, id: string): Promise<void> =>
  (await extension.worker()).evaluate((pressed) => {
    // `dispatch` is Chromium's own, left out of its documentation and so of the types.
    const event = chrome.notifications.onClicked as unknown as {
      dispatch(...values: unknown[]): void;
    };
    event.dispatch(pressed);
  }, id);

test('a debrief is asked for after the interview, whoever has died in between, and once', async ({
  launch,
  profile,
  afterwards,
}) => {
  test.setTimeout(180_000);
  const folder = await allowedBuild();
  afterwards(() => rm(folder, { recursive: true, force: true }));
  const first = await launch({ profile, extension: folder });
  const settings = await first.openInTab('workspace.html#/settings');
  await putRowsFrom(settings, {
    companies: [aCompany()],
    opportunities: [anOpportunity()],
  });
  await settings.click({ role: 'switch', name: words('reminders.debrief') });
  await settings.waitFor('the reminder is on', () =>
    Array.from(document.querySelectorAll<HTMLInputElement>('[role=switch]')).some(
      (one) => one.checked,
    ),
  );
  const at = Date.now() + 12_000;
  await putRowsFrom(settings, { rounds: [roundRemindedAt('round-1', at)] });
  // As the write path says it: something kept has changed.
  await settings.evaluate(() => chrome.storage.session.set({ 'kept-changed': Date.now() }));
  await settings.until('the alarm is set', async () => (await nextAlarm(first)) === at);

  await first.stopWorker();
  await waitUntil('the alarm wakes the worker', () => first.isShowing('background.js'), {
    timeout: 60_000,
  });
  await settings.until('it is shown', async () => (await shownIn(first)).length === 1);
  const [shown = ''] = await shownIn(first);
  expect(shown).toContain('/debrief/round-1');

  await first.stopWorker();
  await pressNotice(first, shown);
  await settings.until('the debrief opens', async () =>
    first.context.pages().some((page) => page.url().endsWith('/debrief/round-1')),
  );

  // The next one falls due while the browser is closed: it comes late, and the first not again.
  const soon = Date.now() + 8_000;
  await putAllRows(first, { rounds: [roundRemindedAt('round-2', soon)] });
  await first.close();
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, soon - Date.now())));
  const second = await launch({ profile, extension: folder });
  const page = await second.openInTab('workspace.html');
  await page.until('the missed one is shown', async () => (await shownIn(second)).length > 0);
  expect(await shownIn(second)).toEqual([expect.stringContaining('/debrief/round-2')]);
});

import { findViolations } from './driver/axe.ts';
import type { ChromiumSurface } from './driver/chromium-surface.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { words } from './driver/words.ts';
import * as job from './main-job-steps.ts';

/** What the workspace lists, by the box with which each is chosen. */
const listChoices = (surface: ChromiumSurface): Promise<string[]> =>
  surface.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement>('input[data-choose]'), (box) =>
      (box.labels?.[0]?.textContent ?? '').trim(),
    ),
  );

const listShows = (surface: ChromiumSurface, count: number): Promise<void> =>
  surface.until(`${count} are listed`, async () => (await listChoices(surface)).length === count);

/** The research of a company kept from the example site, in a tab of its own. */
async function openResearch(extension: ExtensionBrowser, url: string): Promise<ChromiumSurface> {
  const popup = await extension.clickToolbarIcon(await extension.open(`${url}/about`));
  await job.settleCompany(popup);
  await job.keepTicked(popup);
  const workspace = await extension.openInTab('workspace.html#/');
  await workspace.click({ role: 'link', name: 'Gridmere' });
  await workspace.click({ role: 'link', name: words('workspace.research') });
  await workspace.waitForText(words('order.chooseAll', 2).split('2')[0] ?? '');
  return workspace;
}

async function chooseAll(surface: ChromiumSurface): Promise<number> {
  const { length } = await listChoices(surface);
  await surface.click({ role: 'checkbox', name: words('order.chooseAll', length) });
  return length;
}

const isTagged = (surface: ChromiumSurface, count: number): Promise<void> =>
  surface.until(`${count} are tagged`, async () => {
    const marks = await surface.list({ role: 'button', name: /^Take the tag plant visit/ });
    return marks.length === count;
  });

test('many facts are tagged and deleted at once, and Ctrl+Z takes each back', async ({
  extension,
  exampleSite,
}) => {
  const workspace = await openResearch(extension, exampleSite.url);
  const before = await listChoices(workspace);
  expect(before.length).toBeGreaterThan(2);
  // A press, then Shift and arrow: the keyboard alone chooses three.
  await workspace.focus('input[data-choose]');
  await workspace.press('Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await workspace.waitForText(words('order.chosen', 3));
  await workspace.focus({ role: 'combobox', name: words('order.tagMany') });
  await workspace.type('plant visit');
  await workspace.press('Enter');
  await workspace.waitForText(words('order.tagged', 3, 'plant visit'));
  await isTagged(workspace, 3);
  expect(await findViolations(workspace)).toEqual([]);

  await chooseAll(workspace);
  await workspace.click({ role: 'button', name: new RegExp(`^${words('order.delete')}$`) });
  await workspace.waitForText(words('panel.noResearch'));
  await workspace.press('Control+z');
  await listShows(workspace, before.length);
  expect(await listChoices(workspace)).toEqual(before);
  await isTagged(workspace, 3);
  // The tags came back with their facts; the next Ctrl+Z takes them away.
  await workspace.press('Control+z');
  await isTagged(workspace, 0);
});

test('what is deleted waits in the trash over a restart, comes back whole, or goes for good', async ({
  exampleSite,
  launch,
  profile,
}) => {
  const first = await launch({ profile });
  const workspace = await openResearch(first, exampleSite.url);
  const facts = await listChoices(workspace);
  await chooseAll(workspace);
  await workspace.click({ role: 'button', name: new RegExp(`^${words('order.delete')}$`) });
  await workspace.waitForText(words('panel.noResearch'));
  await first.close();

  const second = await launch({ profile });
  const trash = await second.openInTab('workspace.html#/trash');
  await listShows(trash, facts.length);
  expect((await listChoices(trash)).toSorted()).toEqual(facts.toSorted());
  expect(await findViolations(trash)).toEqual([]);
  await trash.press('Tab');
  await trash.click({ role: 'button', name: /^Bring back “/, nth: 0 });
  await listShows(trash, facts.length - 1);
  await trash.click({ role: 'button', name: words('trash.emptyTrash') });
  await trash.find({ role: 'alertdialog' });
  expect(await findViolations(trash)).toEqual([]);
  await trash.click({ role: 'button', name: new RegExp(`^${words('trash.purge')}$`) });
  await trash.waitForText(words('trash.empty'));

  await trash.click({ role: 'link', name: words('workspace.home') });
  await trash.click({ role: 'link', name: 'Gridmere' });
  await trash.click({ role: 'link', name: words('workspace.research') });
  await listShows(trash, 1);
  // With the quote it rests on.
  await trash.waitForText(words('research.quote'));
});

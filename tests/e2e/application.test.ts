import { applicationPage, missions, TITLES } from './application-page.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import type { Surface } from './driver/surface.ts';
import * as job from './main-job-steps.ts';
import { listRows } from './stored-rows.ts';

const pages = { '/harbour': applicationPage, '/forest': applicationPage };

/** The application on its first page, with its company known. */
const openApplication = async (extension: ExtensionBrowser, address: string) => {
  const tab = await extension.open(`${address}harbour`);
  const popup = await extension.clickToolbarIcon(tab);
  await job.settleCompany(popup, 'Sedge Works');
  await extension.dismiss(popup);
  return tab;
};

/** What was kept, each text with the title of the page it was read from. */
const listKept = async (page: Surface) =>
  (await listRows(page)).map(({ title, url, selector: { exact } }) => ({ title, url, exact }));

for (const [when, text, title] of [
  ['its text and its title come late', 120, 120],
  ['its title comes in several strokes', 0, 180],
] as const)
  test(`an application is read under its own title where ${when}`, async ({ extension, serve }) => {
    const site = await serve(pages);
    const tab = await openApplication(extension, site.address);
    await tab.evaluate(`go('forest', ${text}, ${title})`);
    const popup = await extension.clickToolbarIcon(tab);
    await job.waitForReading(popup);
    await job.keepTicked(popup);
    const kept = await listKept(popup);
    expect(kept).toEqual([
      { title: TITLES[missions.forest], url: `${site.address}forest`, exact: missions.forest },
    ]);
  });

test('a title that never followed is nobody’s', async ({ extension, serve }) => {
  const site = await serve(pages);
  const tab = await openApplication(extension, site.address);
  await tab.evaluate("go('forest', 0, 60_000)");
  const popup = await extension.clickToolbarIcon(tab);
  await job.waitForReading(popup);
  await job.keepTicked(popup);
  expect(await listKept(popup)).toEqual([
    { title: undefined, url: `${site.address}forest`, exact: missions.forest },
  ]);
});

test('what is selected is kept with the title and the address it is under', async ({
  extension,
  serve,
}) => {
  const site = await serve(pages);
  const tab = await openApplication(extension, site.address);
  const first = await extension.clickToolbarIcon(tab);
  await extension.dismiss(first);
  await tab.evaluate(
    "go('forest', 0, 150); getSelection().selectAllChildren(document.querySelector('#said'))",
  );
  await tab.waitForFunction(
    (said) => document.querySelector('#said')?.textContent === said,
    missions.forest,
  );
  await tab.evaluate("getSelection().selectAllChildren(document.querySelector('#said'))");
  await extension.dispatchCommand('clip-selection', tab);
  const page = await extension.openInTab('workspace.html');
  await expect
    .poll(() => listKept(page))
    .toEqual([
      { title: TITLES[missions.forest], url: `${site.address}forest`, exact: missions.forest },
    ]);
});

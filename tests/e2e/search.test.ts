import { findViolations } from './driver/axe.ts';
import type { ChromiumSurface } from './driver/chromium-surface.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { waitUntil } from './driver/wait-until.ts';
import { words } from './driver/words.ts';
import * as job from './main-job-steps.ts';
import { listFound, listMarked, openSearch, SEARCH_WORKER, searchFor } from './search-steps.ts';

const interviewer = 'Mara Lindqvist, VP Operations';
const proposal = 'Halve the time from forecast to decision';

/** The example company kept, with somebody to meet and a proposal. The popup stays open. */
async function keepGridmere(extension: ExtensionBrowser, url: string): Promise<ChromiumSurface> {
  const popup = await extension.clickToolbarIcon(await extension.open(`${url}/about`));
  await job.settleCompany(popup);
  await job.keepTicked(popup);
  await job.addInterviewer(popup, interviewer);
  await job.addProposal(popup, proposal);
  return popup;
}

async function countWorkers({ cdp }: ExtensionBrowser): Promise<number> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter(({ url }) => url.endsWith(SEARCH_WORKER)).length;
}

test('what was kept a moment ago is found in popup, panel and workspace, with one worker for all', async ({
  extension,
  exampleSite,
}) => {
  const popup = await keepGridmere(extension, exampleSite.url);
  expect(await countWorkers(extension)).toBe(0);
  // A slash belongs to the field that has the focus.
  await openSearch(popup, 'Control+k');
  expect((await searchFor(popup, 'lindq', /Mara Lindqvist/))[0]).toContain('Gridmere');
  expect(await listMarked(popup)).toContain('Lindq');
  expect(await findViolations(popup)).toEqual([]);
  expect(await countWorkers(extension)).toBe(1);
  await popup.press('Escape');
  await job.openPanel(popup);

  const panel = await extension.attach('sidepanel.html');
  await panel.waitForText('Mara Lindqvist');
  await openSearch(panel);
  await searchFor(panel, 'gridmere forcast', /Halve the time from forecast/);
  expect(await findViolations(panel)).toEqual([]);

  const workspace = await extension.openInTab('workspace.html#/');
  await workspace.find({ role: 'button', name: words('search.title') });
  await openSearch(workspace);
  await searchFor(workspace, 'mara lind', /Mara Lindqvist/);
  expect(await countWorkers(extension)).toBe(1);
  await workspace.press('Enter');
  await workspace.waitFor('the person is shown', () => location.hash.startsWith('#/person/'));
  await workspace.waitForText('Mara Lindqvist');
});

test('a fact that is found is shown first among the research; a deleted one is found no more', async ({
  extension,
  exampleSite,
}) => {
  const popup = await keepGridmere(extension, exampleSite.url);
  const kept = await job.listKept(popup);
  const workspace = await extension.openInTab('workspace.html#/');
  await openSearch(workspace);
  const [fact = ''] = kept;
  await searchFor(workspace, fact.slice(0, 30), new RegExp(fact.slice(0, 12)));
  await workspace.press('Enter');
  await workspace.waitFor('the research is shown', () => location.hash.includes('/research/'));
  await workspace.find({ role: 'heading', name: words('search.found') });
  await workspace.click({ role: 'button', name: /^Delete/, nth: 0 });
  await workspace.waitForText(words('search.gone'));
});

test('nothing is found for what nobody kept, and that is said', async ({ extension }) => {
  const workspace = await extension.openInTab('workspace.html#/');
  await openSearch(workspace);
  await workspace.type('zirkonium');
  await workspace.waitForText(words('search.nothing', 'zirkonium'));
  expect(await listFound(workspace)).toEqual([]);
  expect(await findViolations(workspace)).toEqual([]);
});

interface Suggested {
  content: string;
  description: string;
}

/** What the address bar would do, without one: its events are dispatched to the worker. */
async function typeInAddressBar(extension: ExtensionBrowser, text: string): Promise<Suggested[]> {
  const worker = await extension.worker();
  return worker.evaluate(
    (typed) =>
      new Promise<Suggested[]>((resolve) => {
        // `dispatch` is Chromium's own, left out of its documentation and so of the types.
        const { onInputStarted, onInputChanged } = chrome.omnibox as unknown as Record<
          'onInputStarted' | 'onInputChanged',
          { dispatch(...values: unknown[]): void }
        >;
        onInputStarted.dispatch();
        onInputChanged.dispatch(typed, (found: Suggested[]) => {
          if (found.length > 0) resolve(found);
        });
      }),
    text,
  );
}

test('the address bar suggests what is kept, and opens it', async ({ extension, exampleSite }) => {
  await keepGridmere(extension, exampleSite.url);
  const found = await typeInAddressBar(extension, 'lindq');
  expect(found[0]?.description).toMatch(/Mara <match>Lindq<\/match>vist/);
  expect(found[0]?.content).toMatch(/^#\/person\//);
  const worker = await extension.worker();
  // Chromium parses the suggestions; a mistake in the markup is refused there.
  await worker.evaluate(async (description) => {
    await chrome.omnibox.setDefaultSuggestion({ description });
  }, found[0]?.description ?? '');
  await worker.evaluate((content) => {
    // As above.
    const event = chrome.omnibox.onInputEntered as unknown as {
      dispatch(...values: unknown[]): void;
    };
    event.dispatch(content, 'newForegroundTab');
  }, found[0]?.content ?? '');
  const page = await waitUntil('the person opens', async () =>
    extension.context.pages().find((one) => one.url().includes('#/person/')),
  );
  await page.getByText('Mara Lindqvist').first().waitFor();
});

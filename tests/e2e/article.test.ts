import type { Page } from 'playwright-core';
import { articlePage, LEAD } from './article-page.ts';
import { findViolations } from './driver/axe.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { forgetTraces, readTraces, watchPage } from './driver/page-traces.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';
import * as job from './main-job-steps.ts';
import { listRows } from './stored-rows.ts';

const keepArticle = { role: 'button', name: words('tools.keepArticle') };

/** The page with its company known, and the popup on it. */
const openSettled = async (extension: ExtensionBrowser, tab: Page): Promise<Surface> => {
  const popup = await extension.clickToolbarIcon(tab);
  await job.settleCompany(popup, 'Brindle Cables');
  return popup;
};

const select = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`No ${wanted} on the page`);
    getSelection()?.selectAllChildren(element);
  }, selector);

/** Where an element stands in the window; below 0 or above 1 it is not seen. */
const seenAt = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const top = document.querySelector(wanted)?.getBoundingClientRect().top ?? Number.NaN;
    return top / innerHeight;
  }, selector);

/** Presses what a source is named by, and waits for the page it opens. */
const openSource = async (extension: ExtensionBrowser, popup: Surface, name: string) => {
  await popup.click({ role: 'button', name: words('fact.showQuote') });
  const opened = extension.context.waitForEvent('page');
  await popup.click({ role: 'link', name });
  const page = await opened;
  await page.waitForLoadState('load');
  return page;
};

test('a whole article is kept once, without a trace on the page, and read as text', async ({
  extension,
  serve,
}) => {
  const site = await serve({ '/story': articlePage });
  const tab = await extension.context.newPage();
  await watchPage(tab);
  await tab.goto(`${site.address}story`);
  const popup = await openSettled(extension, tab);
  await forgetTraces(tab);
  await popup.click(keepArticle);
  await popup.waitForText(words('popup.justKept'));
  await popup.waitForText('A line between two islands');
  await popup.click(keepArticle);
  await popup.waitForText(words('popup.keptBefore'));
  const traces = await readTraces(tab);
  expect(traces.mutations).toEqual([]);
  expect(traces.addresses).toEqual([]);
  // The picture was asked for by the page itself, once; nothing was fetched to keep the article.
  expect(site.asked.filter(({ path }) => path === '/sea.png')).toHaveLength(1);
  expect(await listRows(popup, 'findings')).toMatchObject([{ kind: 'news' }]);
  const clips = await listRows(popup);
  expect(clips).toMatchObject([
    {
      kind: 'article',
      selector: { exact: LEAD },
      article: { headline: 'A line between two islands' },
    },
  ]);
  expect(clips[0]?.article?.markdown).toContain(`[own weavers](${site.address}about)`);
  expect(clips[0]?.article?.markdown).not.toMatch(/Jobs|sea\.png|©/);
  await popup.screenshot('test-results/article-popup.png');

  const workspace = await extension.openInTab('workspace.html');
  const [company] = await listRows<{ id: string }>(workspace, 'companies');
  await workspace.evaluate((id) => location.assign(`#/company/${id}/research`), company?.id);
  await workspace.waitForText('A line between two islands');
  await workspace.click('[data-choosable] summary');
  await workspace.click('[data-choosable] details details summary');
  await workspace.waitForText('moved the line by six kilometres');
  await workspace.screenshot('test-results/article-workspace.png');
  expect(await findViolations(workspace)).toEqual([]);
  expect(await workspace.evaluate(() => document.querySelectorAll('img, iframe').length)).toBe(0);
});

test('a page without an article says so, and keeps nothing', async ({ extension, serve }) => {
  const site = await serve({ '/': '<title>Brindle</title><p>We are closed today.</p>' });
  const popup = await openSettled(extension, await extension.open(site.address));
  await popup.click(keepArticle);
  await popup.waitForText(words('tools.noArticle'));
  expect(await listRows(popup)).toEqual([]);
});

test('the source of a name that stands twice opens at the one that was selected', async ({
  extension,
  serve,
}) => {
  const site = await serve({ '/story': articlePage });
  const tab = await extension.open(`${site.address}story`);
  const popup = await openSettled(extension, tab);
  await select(tab, '#second');
  await popup.click({ role: 'button', name: words('tools.keepSelection') });
  await popup.waitForText(words('popup.justKept'));
  const [clip] = await listRows(popup);
  expect(clip?.selector.fragment).toContain('oona%20brindle');
  const { host } = new URL(site.address);
  const source = await openSource(extension, popup, `${host}/story`);
  await expect.poll(() => seenAt(source, '#second')).toBeGreaterThanOrEqual(0);
  expect(await seenAt(source, '#second')).toBeLessThan(1);
  expect(await seenAt(source, '#first')).toBeLessThan(0);
});

test('the source of an article opens at its beginning', async ({ extension, serve }) => {
  const site = await serve({ '/story': articlePage });
  const popup = await openSettled(extension, await extension.open(`${site.address}story`));
  await popup.click(keepArticle);
  await popup.waitForText(words('popup.justKept'));
  const { host } = new URL(site.address);
  const source = await openSource(extension, popup, `${host}/story`);
  await expect.poll(() => seenAt(source, 'h1')).toBeLessThan(1);
  expect(await source.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('a link and a picture are kept from the menu by their words', async ({ extension, serve }) => {
  const site = await serve({ '/story': articlePage });
  const tab = await extension.open(`${site.address}story`);
  const popup = await openSettled(extension, tab);
  const linkUrl = `${site.address}about`;
  await extension.dispatchContextMenu({ menuItemId: 'keep-link', linkUrl }, tab);
  await extension.dispatchContextMenu(
    { menuItemId: 'keep-image', srcUrl: `${site.address}sea.png` },
    tab,
  );
  const page = await extension.openInTab('workspace.html');
  await expect.poll(() => listRows(page)).toHaveLength(2);
  const clips = (await listRows(page)).toSorted((a, b) => a.kind.localeCompare(b.kind));
  expect(clips).toMatchObject([
    { kind: 'image', selector: { exact: 'The sea between the islands' } },
    { kind: 'link', selector: { exact: 'own weavers' }, linksTo: linkUrl },
  ]);
  expect(popup).toBeDefined();
});

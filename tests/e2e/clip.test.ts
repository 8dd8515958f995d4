import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { words } from './driver/words.ts';
import * as job from './main-job-steps.ts';

const select = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`No ${wanted} on the page`);
    const selection = getSelection();
    selection?.selectAllChildren(element);
    return selection?.toString() ?? '';
  }, selector);

/** The popup the clip opened, else that of the next press: one may be closing just then. */
const openOrPress = async (extension: ExtensionBrowser, page: Page) => {
  if (await extension.isShowing('popup.html')) {
    const open = await extension.attach('popup.html').catch(() => null);
    if (open) return open;
  }
  return extension.clickToolbarIcon(page);
};

/** The popup with what was just kept: the one the clip opened, else the next press of the icon. */
const popupAfterClip = async (extension: ExtensionBrowser, page: Page) => {
  const popup = await openOrPress(extension, page);
  await popup.waitForText(words('popup.justKept'));
  return popup;
};

test('a selection is kept by menu as the kind asked for, refiled, undone and brought back', async ({
  extension,
  exampleSite,
}) => {
  const page = await extension.open(`${exampleSite.url}/about`);
  const first = await extension.clickToolbarIcon(page);
  await job.settleCompany(first);
  await extension.dismiss(first);
  const passage = await select(page, 'h1');
  const info = { menuItemId: 'keep-challenge', selectionText: passage };
  await extension.dispatchContextMenu(info, page);
  const popup = await popupAfterClip(extension, page);
  const text = await popup.text();
  expect(text).toContain(passage);
  const kind = await popup.find({ role: 'combobox', name: words('review.kind') });
  expect(kind.value).toBe(words('kind.challenge'));
  await popup.click({ role: 'button', name: words('popup.undo') });
  await popup.waitForText(words('saving.deleted', passage));
  await popup.press('Control+z');
  await popup.waitForText(words('popup.justKept'));
});

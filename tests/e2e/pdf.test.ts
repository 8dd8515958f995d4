import { expect, test } from './driver/extension-test.ts';
import { words } from './driver/words.ts';
import * as job from './main-job-steps.ts';
import { pdfPage } from './pdf-page.ts';
import { listRows } from './stored-rows.ts';

const LINE = 'Revenue grew to 41 million euros in 2025';
const PATH = 'files/Annual%20Report.pdf';
const pages = {
  '/': '<title>Tarn Mills</title><h1>Tarn Mills</h1>',
  '/files/Annual Report.pdf': pdfPage(LINE),
  '/files/Annual%20Report.pdf': pdfPage(LINE),
};

test('a selection in the PDF viewer is kept under the address of the document', async ({
  extension,
  serve,
}) => {
  const site = await serve(pages);
  const start = await extension.clickToolbarIcon(await extension.open(site.address));
  await job.settleCompany(start, 'Tarn Mills');
  await extension.dismiss(start);
  const address = `${site.address}${PATH}#page=1`;
  const tab = await extension.open(address);
  // The browser shows it in its own viewer: it is neither a download nor a page.
  expect(await tab.evaluate(() => document.contentType)).toBe('application/pdf');
  const popup = await extension.clickToolbarIcon(tab);
  await popup.waitForText(words('trouble.pdf'));
  const readAddress = async () =>
    (await popup.find({ role: 'textbox', name: words('paste.address') })).value;
  await expect.poll(readAddress).toBe(address);
  await extension.dispatchContextMenu(
    {
      menuItemId: 'keep-revenue',
      selectionText: LINE,
      pageUrl: 'chrome-extension://viewer/index.html',
    },
    tab,
  );
  const page = await extension.openInTab('workspace.html');
  await expect
    .poll(() => listRows(page))
    .toMatchObject([
      { kind: 'selection', url: address, title: 'Annual Report.pdf', selector: { exact: LINE } },
    ]);
});

test('what is pasted from a PDF keeps its address, and a bad one is refused in words', async ({
  extension,
  serve,
}) => {
  const site = await serve(pages);
  const start = await extension.clickToolbarIcon(await extension.open(site.address));
  await job.settleCompany(start, 'Tarn Mills');
  await extension.dismiss(start);
  const tab = await extension.open(`${site.address}${PATH}`);
  const popup = await extension.clickToolbarIcon(tab);
  const passage = { role: 'textbox', name: words('paste.label') };
  const from = { role: 'textbox', name: words('paste.address') };
  await popup.fill(passage, LINE);
  await popup.fill(from, 'page four');
  await popup.focus(passage);
  await popup.press('Enter');
  await popup.waitForText(words('paste.addressRefused'));
  expect(await listRows(popup)).toEqual([]);
  await popup.screenshot('test-results/paste-refused.png');
  await popup.fill(from, `${site.address}${PATH}#page=4`);
  await popup.focus(passage);
  await popup.press('Enter');
  await popup.waitForText(words('popup.justKept'));
  expect(await listRows(popup)).toMatchObject([
    { kind: 'manual', url: `${site.address}${PATH}#page=4`, title: 'Annual Report.pdf' },
  ]);
});

import { findViolations } from './driver/axe.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { forgetTraces, readTraces, watchPage } from './driver/page-traces.ts';
import * as job from './main-job-steps.ts';

const interviewer = 'Mara Lindqvist, VP Operations';
const proposal = 'Halve the time from forecast to decision';

async function openPopup(extension: ExtensionBrowser, address: string) {
  const tab = await extension.context.newPage();
  await watchPage(tab);
  await tab.goto(address);
  await forgetTraces(tab);
  return { tab, popup: await extension.clickToolbarIcon(tab) };
}

test('a company page becomes linked research in the side panel, by keyboard', async ({
  extension,
  exampleSite,
}) => {
  const { tab, popup } = await openPopup(extension, `${exampleSite.url}/about`);
  expect(await job.settleCompany(popup)).toBe('Gridmere');
  const offers = await job.listOffers(popup);
  const kept = await job.keepTicked(popup);
  expect(kept).toEqual(offers.filter(({ ticked }) => ticked).map(({ text }) => text));
  await job.addInterviewer(popup, interviewer);
  await job.addProposal(popup, proposal);
  await job.linkKept(popup, kept[0] ?? '', ['1', '2']);
  expect(await findViolations(popup)).toEqual([]);
  await job.openPanel(popup);
  const panel = await extension.attach('sidepanel.html');
  for (const tab of ['people', 'plan'] as const) {
    await job.turnTo(panel, tab);
    await panel.waitForText(kept[0] ?? '');
    expect((await panel.text()).split(kept[0] ?? '')).toHaveLength(2);
    expect(await findViolations(panel)).toEqual([]);
  }
  await panel.waitForText(proposal);
  expect((await readTraces(tab)).mutations).toEqual([]);
});

test('nothing is lost or doubled when worker and browser die between the steps', async ({
  exampleSite,
  launch,
  profile,
}) => {
  const first = await launch({ profile });
  const { tab, popup } = await openPopup(first, `${exampleSite.url}/about`);
  await job.settleCompany(popup);
  await first.stopWorker();
  const kept = await job.keepTicked(popup);
  await first.stopWorker();
  await job.addInterviewer(popup, interviewer);
  await first.dismiss(popup);
  const again = await first.clickToolbarIcon(tab);
  await job.addProposal(again, proposal);
  expect(await job.listKept(again)).toEqual(kept);
  await first.close();

  const second = await launch({ profile });
  const { popup: later } = await openPopup(second, `${exampleSite.url}/about`);
  await job.linkKept(later, kept[0] ?? '', ['1', '2']);
  await second.stopWorker();
  expect(await job.listKept(later)).toEqual(kept);
  expect(await job.listOffers(later)).toEqual([]);
  await job.openPanel(later);
  const panel = await second.attach('sidepanel.html');
  await panel.waitForText('Mara Lindqvist');
  const people = await panel.list({ role: 'heading', name: 'Mara Lindqvist' });
  expect(people).toHaveLength(1);
  await job.turnTo(panel, 'plan');
  await panel.waitForText(proposal);
  expect(await panel.list({ role: 'heading', name: proposal })).toHaveLength(1);
});

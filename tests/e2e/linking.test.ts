import { aKeyPoint, aPerson, aProposal } from '../fixtures/records.ts';
import { findViolations } from './driver/axe.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { putAllRows } from './driver/put-rows.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';
import * as job from './main-job-steps.ts';
import { listRows } from './stored-rows.ts';

interface StoredLink {
  fromId: string;
  toId: string;
  state: string;
  by: string;
  deletedAt?: number;
}
interface StoredFinding {
  id: string;
  companyId: string;
  status: string;
}

const linksIn = async (page: Surface) =>
  (await listRows<StoredLink>(page, 'links')).filter(({ deletedAt }) => deletedAt === undefined);

/** Whom one meets, what they asked about, and what is proposed; the page speaks of some of it. */
async function meetThree(extension: ExtensionBrowser, companyId: string, opportunityId: string) {
  const of = { companyId, title: 'Head of Networks', level: 6, function: 'other' } as const;
  await putAllRows(extension, {
    people: [
      aPerson({ ...of, id: 'priya', name: 'Priya Raman', level: 9, function: 'operations' }),
      aPerson({ ...of, id: 'owen', name: 'Owen Hartwell', function: 'human-resources' }),
      aPerson({ ...of, id: 'lena', name: 'Lena Brandt' }),
    ],
    keyPoints: [
      aKeyPoint({
        id: 'no-surprise',
        opportunityId,
        personId: 'priya',
        text: 'A power grid that never surprises the people who run it',
      }),
      aKeyPoint({
        id: 'shift-first',
        opportunityId,
        personId: 'owen',
        text: 'Answers the control room before the one who signs the contract',
      }),
    ],
    proposals: [aProposal({ id: 'misses', opportunityId, title: 'A monthly talk about misses' })],
  });
}

/** Presses keys and counts them: what a person would have to do. */
const counting = (surface: Surface) => {
  const pressed: string[] = [];
  return {
    pressed,
    press: async (...keys: string[]) => {
      pressed.push(...keys);
      await surface.press(...keys);
    },
  };
};

const factShown = (surface: Surface) =>
  surface.evaluate(() => document.querySelector('article h3')?.textContent ?? '');

test('Enter links all that is filled in; the rest is gone through with two keys a fact', async ({
  extension,
  exampleSite,
}) => {
  const tab = await extension.open(`${exampleSite.url}/about`);
  const first = await extension.clickToolbarIcon(tab);
  await job.settleCompany(first);
  const kept = await job.keepTicked(first);
  expect(kept.length).toBeGreaterThan(6);
  const [finding] = await listRows<StoredFinding>(first, 'findings');
  const [role] = await listRows<{ id: string }>(first, 'opportunities');
  await extension.dismiss(first);
  await meetThree(extension, finding?.companyId ?? '', role?.id ?? '');

  await tab.bringToFront();
  const popup = await extension.clickToolbarIcon(tab);
  const suggested = words('linking.accept', 2);
  await popup.waitForText(suggested);
  await popup.waitForText('Priya Raman spoke of');
  expect(await linksIn(popup)).toEqual([]);
  expect(await findViolations(popup)).toEqual([]);

  // One key links everything that is filled in on the page.
  const enter = counting(popup);
  await enter.press('Enter');
  await popup.waitForText(words('linking.linked', 2));
  expect(enter.pressed).toHaveLength(1);
  const made = await linksIn(popup);
  expect(made.map(({ toId }) => toId).sort()).toEqual(['owen', 'priya']);
  expect(made.every(({ state, by }) => state === 'accepted' && by === 'rule')).toBe(true);

  // Five of the others, one at a time: a digit links, an arrow goes on.
  await popup.click({ role: 'button', name: words('review.linkNow', kept.length - 2) });
  const walk = counting(popup);
  for (let step = 1; step <= 5; step += 1) {
    await popup.waitForText(words('step.of', step, kept.length - 2));
    const fact = await factShown(popup);
    await walk.press(step === 5 ? '0' : '2');
    if (step === 5) break;
    await popup.until(
      'the link is read back',
      async () => (await linksIn(popup)).length === 2 + step,
    );
    expect(await factShown(popup)).toBe(fact);
    await walk.press('ArrowRight');
  }
  await popup.until('one is of no use', async () => {
    const findings = await listRows<StoredFinding>(popup, 'findings');
    return findings.filter(({ status }) => status === 'rejected').length === 1;
  });
  expect(walk.pressed.length).toBeLessThanOrEqual(5 * 2);
  expect((await linksIn(popup)).filter(({ toId }) => toId === 'lena')).toHaveLength(4);

  // Escape leaves the walk and not the popup.
  await popup.press('Escape');
  await popup.waitForText(words('review.title'));
  await popup.waitForText(words('review.linkNow', kept.length - 2 - 5));

  const hash = `#/company/${finding?.companyId}/research/unlinked`;
  const page = await extension.openInTab(`workspace.html${hash}`);
  await page.waitForText(words('step.of', 1, kept.length - 2 - 5));
  const before = (await linksIn(page)).length;
  await page.press('4');
  await page.until('the proposal is linked', async () => (await linksIn(page)).length > before);
  await page.press('Escape');
  await page.waitFor('the research is shown', () => location.hash.endsWith('/research'));
});

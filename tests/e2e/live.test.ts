import { ids } from '../fixtures/example-plan/names.ts';
import { examplePlan } from '../fixtures/example-plan.ts';
import type { ChromiumSurface } from './driver/chromium-surface.ts';
import type { ExtensionBrowser } from './driver/extension-browser.ts';
import { expect, test } from './driver/extension-test.ts';
import { forgetTraces, readTraces, watchPage } from './driver/page-traces.ts';
import { putAllRows } from './driver/put-rows.ts';
import { words } from './driver/words.ts';
import { fillFocused } from './gap-fills.ts';
import * as job from './main-job-steps.ts';
import { listRows } from './stored-rows.ts';

/** The real side panel on the example plan, with a page in front. */
async function openPanel(extension: ExtensionBrowser, address: string) {
  await putAllRows(extension, examplePlan(Date.now()));
  const tab = await extension.context.newPage();
  await watchPage(tab);
  await tab.goto(address);
  const popup = await extension.clickToolbarIcon(tab);
  await job.waitForReading(popup);
  await job.openPanel(popup);
  const panel = await extension.attach('sidepanel.html');
  await panel.evaluate((company) => location.assign(`#/company/${company}`), ids.company);
  await panel.find({ role: 'tab', name: words('panel.tab.people') });
  return { tab, panel };
}

interface Gap {
  rule: string;
  title: string;
  /** Where its fix leads. */
  fix: string;
  isBlocker: boolean;
}

/** Every gap, the first one first. */
async function listGaps(panel: ChromiumSurface): Promise<Gap[]> {
  await panel.click('#panel-tab-gaps');
  await panel.waitFor(
    'the gaps are judged',
    () => document.querySelector('li[data-rule]') !== null,
  );
  await panel.evaluate((all) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=tabpanel] button')];
    buttons.find(({ textContent }) => textContent?.startsWith(all))?.click();
  }, words('readiness.showAll', '').trim());
  return panel.evaluate(
    (blocker) =>
      [...document.querySelectorAll<HTMLElement>('li[data-rule]')].map((row) => ({
        rule: row.dataset['rule'] ?? '',
        title: row.querySelector('p')?.textContent ?? '',
        fix: row.querySelector('a')?.hash ?? '',
        isBlocker: row.querySelector(`[aria-label="${blocker}"]`) !== null,
      })),
    words('readiness.severity.blocker'),
  );
}

/** Presses the fix of the first gap and fills the field that has the focus then. */
async function fixFirst(panel: ChromiumSurface, { rule, title }: Gap): Promise<void> {
  const field = await panel.evaluate(() => {
    const fix = document.querySelector<HTMLAnchorElement>('li[data-rule] a');
    fix?.click();
    return decodeURIComponent(fix?.hash.split('/').at(-1) ?? '');
  });
  await panel.waitFor(
    `“${title}” (${rule}) lands on ${field}`,
    (name) => document.activeElement?.closest(`[data-field="${CSS.escape(name)}"]`) !== null,
    field,
  );
  await fillFocused(panel, rule);
}

test('the example plan goes from its first gap to nothing blocking by its fixes alone', async ({
  extension,
  serve,
}) => {
  test.setTimeout(240_000);
  const site = await serve({ '/': '<h1>Somewhere</h1>' });
  const { panel } = await openPanel(extension, site.address);
  const fixed: string[] = [];
  let gaps = await listGaps(panel);
  expect(gaps.filter(({ isBlocker }) => isBlocker).length).toBeGreaterThan(1);
  while (gaps.some(({ isBlocker }) => isBlocker)) {
    const [first] = gaps;
    if (!first || fixed.length > 40) throw new Error(`No end: ${fixed.join(', ')}`);
    await fixFirst(panel, first);
    fixed.push(first.rule);
    await panel.until(`“${first.title}” is closed by its fix (${first.rule})`, async () => {
      gaps = await listGaps(panel);
      return !gaps.some(({ title, fix }) => title === first.title && fix === first.fix);
    });
  }
  test.info().annotations.push({ type: 'fixed', description: fixed.join(', ') });
});

const names = /Rajeshwari|Sunniva|Mateo|Hye-jin|Gridmere|Feeder/;

/** Covers by the key, and looks from within at the first frame after it. */
async function coverByKey(panel: ChromiumSurface) {
  await panel.evaluate(() => {
    const press = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const isBlank = document.body.innerText.trim() === '';
        // What comes after the frame's own work.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          Object.assign(globalThis, { covered: { isBlank, ms: performance.now() - timeStamp } });
        port2.postMessage(null);
      });
    addEventListener('keydown', press, { capture: true, once: true });
  });
  await panel.press('Escape');
  return panel.waitFor('a frame was drawn', () => {
    // Put there by the look above.
    const { covered } = globalThis as { covered?: { isBlank: boolean; ms: number } };
    return covered;
  });
}

async function expectBlank(panel: ChromiumSurface): Promise<void> {
  expect(await panel.snapshot()).not.toMatch(names);
  const seen = await panel.evaluate(() => ({
    title: document.title,
    html: document.documentElement.outerHTML,
    text: document.body.innerText.trim(),
  }));
  expect(seen.html).not.toMatch(names);
  expect(seen.text).toBe('');
  expect(seen.title).toBe(words('panel.title'));
}

test('on air: driven by keys beside a page that hears nothing of it, and covered at once', async ({
  extension,
  serve,
}) => {
  test.setTimeout(120_000);
  const site = await serve({ '/': '<h1>The call</h1>' });
  const { tab, panel } = await openPanel(extension, site.address);
  await forgetTraces(tab);
  await tab.bringToFront();
  await panel.click({ role: 'button', name: words('live.start') });
  await panel.waitForText(words('live.noListening'));
  await panel.click({ role: 'button', name: words('live.go') });
  const person = () => panel.evaluate(() => document.querySelector('h1')?.textContent);
  await panel.until(
    'the heaviest comes first',
    async () => (await person()) === 'Rajeshwari Iyengar',
  );
  await panel.press('3');
  await panel.until('3 is the third', async () => (await person()) === 'Mateo Quiroga Salas');
  await panel.press('ArrowUp', 'Space');
  await panel.waitForText(words('live.asked'));
  await panel.press('s');
  await panel.waitForText(/★|Kept/);
  const asked = await listRows<{ askedInRoundId?: string }>(panel, 'questions');
  expect(asked.filter(({ askedInRoundId }) => askedInRoundId === ids.roundTwo)).toHaveLength(1);
  const seats = await listRows<{ personId: string; notes?: string }>(panel, 'participants');
  const starred = seats.filter(({ notes }) => notes?.includes('★'));
  expect(starred.map(({ personId }) => personId)).toEqual([ids.mateo]);

  const covered = await coverByKey(panel);
  expect(covered.isBlank).toBe(true);
  await expectBlank(panel);
  test.info().annotations.push({ type: 'cover', description: `${covered.ms.toFixed(1)} ms` });
  await panel.evaluate(() => location.reload());
  await panel.waitForLoad();
  await panel.find({ role: 'button', name: words('live.covered') });
  await expectBlank(panel);
  await new Promise((resolve) => setTimeout(resolve, 800));
  await panel.press('Escape');
  await panel.until(
    'it goes on with whom it was',
    async () => (await person()) === 'Mateo Quiroga Salas',
  );
  await extension.dispatchCommand('cover', tab);
  await panel.find({ role: 'button', name: words('live.covered') });
  await expectBlank(panel);

  const { mutations, addresses, events } = await readTraces(tab);
  expect({ mutations, addresses }).toEqual({ mutations: [], addresses: [] });
  expect(events.filter((event) => /key|mouse|pointer|click|input/.test(event))).toEqual([]);
});

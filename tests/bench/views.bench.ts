import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, median } from '../../scripts/bench/statistics.ts';
import { builtExtension } from '../e2e/driver/built-extension.ts';
import type { ExtensionBrowser } from '../e2e/driver/extension-browser.ts';
import { expect, test } from '../e2e/driver/extension-test.ts';
import { launchChromiumWith } from '../e2e/driver/launch-chromium.ts';
import { putAllRows } from '../e2e/driver/put-rows.ts';
import { routesOf } from '../e2e/example-routes.ts';
import { largePlan } from './large-plan.ts';
import { viewWords } from './view-words.ts';

// How long each view takes until it shows words out of the store at 500 people and 5,000 findings,
// beside a blank page of another extension, in turns in one browser. Nothing is judged: `npm run bench:views` prints it.

const ROUNDS = 11;
const BLANK = 'blank.html';

/** The least an extension's page can be. */
async function blankExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  const page =
    '<!doctype html><html lang="en"><title>Blank</title><main><h1>Blank</h1></main></html>';
  await writeFile(join(folder, BLANK), page);
  return folder;
}

/** Runs in the page before anything else: tells when the view shows one of these words. */
function watchFor(words: readonly string[]): void {
  // After the frame, not before it: layout and paint are part of being shown.
  const tellWhenPainted = () => {
    const after = new MessageChannel();
    after.port1.onmessage = () => {
      Object.assign(globalThis, { shownAt: performance.now() });
      after.port1.close();
    };
    requestAnimationFrame(() => after.port2.postMessage(null));
  };
  const says = (main: HTMLElement) => {
    if (words.length === 0) return true;
    const fields = [...main.querySelectorAll<HTMLInputElement>('input, textarea')];
    const text = [main.textContent, ...fields.map(({ value }) => value)].join('\n');
    return words.some((word) => text.includes(word));
  };
  const look = () => {
    const main = document.querySelector('main');
    if (!main?.querySelector('h1') || !says(main)) return;
    // A page without records of its own is there when it waits for nothing any more.
    if (words.length === 0 && main.querySelector('[data-loading], [aria-busy]')) return;
    watcher.disconnect();
    tellWhenPainted();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Milliseconds from the navigation until the frame with the content is painted. */
async function timeTo(
  extension: ExtensionBrowser,
  path: string,
  words: readonly string[] = [],
): Promise<number> {
  const page = await extension.context.newPage();
  try {
    await page.addInitScript(watchFor, words);
    await page.goto(extension.address(path));
    // Put there by the script above; a view is never shown at 0.
    const shown = await page.waitForFunction(() => Reflect.get(globalThis, 'shownAt'));
    return Number(await shown.jsonValue());
  } finally {
    await page.close();
  }
}

const describe = (name: string, all: readonly number[], beside: readonly number[]): string => {
  // The first of each is a warm-up.
  const measured = all.slice(1);
  const { median: ratio, low, high } = compare(all, beside);
  const spread = `${Math.min(...measured).toFixed(0)} to ${Math.max(...measured).toFixed(0)}`;
  const times = `${ratio.toFixed(1).padStart(5)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
  return (
    `${name.padEnd(14)} ${median(measured).toFixed(0).padStart(5)} ms (${spread})`.padEnd(38) +
    times
  );
};

test('the first content of every view', async ({ afterwards }) => {
  test.setTimeout(900_000);
  const folder = await blankExtension(test.info().outputPath('blank'));
  const [product, blank] = await launchChromiumWith([builtExtension('chrome-mv3'), folder]);
  if (!product || !blank) throw new Error('Two folders, two extensions');
  afterwards(() => product.close());
  await product.closeWelcome();
  const plan = largePlan(Date.now());
  await putAllRows(product, plan);
  const routes = routesOf(plan);
  const words = viewWords(plan);
  const beside: number[] = [];
  const times: Record<string, number[]> = Object.fromEntries(routes.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    beside.push(await timeTo(blank, BLANK));
    for (const { name, hash } of round % 2 ? routes : routes.toReversed())
      times[name]?.push(await timeTo(product, `workspace.html${hash}`, words[name]));
  }
  const rows = Object.entries({ 'blank page': beside, ...times }).map(([name, all]) =>
    describe(name, all, beside),
  );
  const head = 'median (fastest to slowest), times the blank page (95 % interval)';
  test.info().annotations.push({ type: 'measured', description: [head, ...rows].join('\n') });
  expect(rows).toHaveLength(routes.length + 1);
});

/**
 * Reads pages made to harm in real Chromium, and prints how long each takes and its longest task:
 *   npm run bench:hostile
 * In the page's own process with the script as it is injected, then the rest in another one.
 */

import { buildCapture, buildUnderstanding } from './bench-extract/build.mjs';
import { hostilePages } from './bench-extract/hostile-pages.mjs';
import { openStretches } from './bench-extract/time-tasks.mjs';
import { findChromium } from './find-browser.mjs';

const RUNS = 3;

const least = (runs, of) => Math.min(...runs.map(of));
const row = (cells) =>
  cells
    .map((cell, at) => (at === 0 ? String(cell).padEnd(44) : String(cell).padStart(11)))
    .join('');

async function main() {
  const browser = await findChromium();
  if (!browser) throw new Error('No Chromium found. Run npm start once, or set CHROMIUM_PATH.');
  const halves = { capture: buildCapture(), understanding: await buildUnderstanding() };
  const stretches = await openStretches(browser.path, halves);
  try {
    console.log(row(['page', 'copy ms', 'task ms', 'rest ms', 'task ms', 'lines', 'partial']));
    for (const [name, build] of Object.entries(hostilePages)) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await stretches.read(build));
      const [{ lines, partial }] = runs;
      const times = ['copy', 'copyTask', 'rest', 'restTask'].map((part) =>
        least(runs, (run) => run[part]).toFixed(0),
      );
      console.log(row([name, ...times, lines, partial ? 'yes' : 'no']));
    }
  } finally {
    await stretches.close();
  }
}

await main();

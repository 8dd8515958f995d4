import { TEXT_WALK, wholeReading } from './arms.mjs';
import { openStoredBrowser } from './stored-browser.mjs';

/** Runs of each arm on a page; the arms take turns (ABBA) and the median counts. */
const RUNS = 4;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/**
 * @param {string} executablePath
 * @param {{ capture: string, understanding: string }} halves
 */
export async function openReader(executablePath, { capture, understanding }) {
  const browser = await openStoredBrowser(executablePath);
  // Compiling counts: both halves are new to the engine on the first click.
  const whole = `(async () => { ${understanding}; return ${wholeReading(capture)}; })()`;
  return {
    /** @param {import('./corpus.mjs').StoredPage} stored */
    read: (stored) =>
      browser.visit(stored, (openWorld) => readPage(openWorld, { copy: capture, whole })),
    close: () => browser.close(),
  };
}

async function readPage(openWorld, { copy, whole }) {
  const run = async (expression) => (await openWorld())(expression);
  const first = await run(whole);
  const arms = { whole, copy, walk: TEXT_WALK };
  const times = { whole: [], copy: [], walk: [] };
  for (let pair = 0; pair < RUNS; pair += 1) {
    const names = Object.keys(arms);
    for (const name of pair % 2 === 0 ? names : names.reverse())
      times[name].push((await run(arms[name])).ms);
  }
  return {
    reading: first.value,
    cold: first.ms,
    ms: median(times.whole),
    copy: median(times.copy),
    walk: median(times.walk),
  };
}

import { restOfReading, TEXT_WALK, wholeReading } from './arms.mjs';
import { openStoredBrowser } from './stored-browser.mjs';

/** Runs of each arm on a page; the arms take turns (ABBA) and the median counts. */
const RUNS = 4;

const BACKGROUND = {
  key: 'background',
  slug: 'background',
  url: 'https://background.example/',
  html: Buffer.from('<title>Background</title>'),
};

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/**
 * @param {string} executablePath
 * @param {{ capture: string, understanding: string }} halves
 */
export async function openReader(executablePath, { capture, understanding }) {
  const browser = await openStoredBrowser(executablePath);
  // Compiling counts: both halves are new to the engine on the first click.
  const whole = `(async () => { ${understanding}; return ${wholeReading(capture)}; })()`;
  // A page that stays, as the background does between two readings that are not far apart.
  const openBehind = await browser.stay(BACKGROUND);
  const behind = await openBehind(understanding);
  return {
    /** @param {import('./corpus.mjs').StoredPage} stored */
    read: (stored) =>
      browser.visit(stored, (openWorld) => readPage(openWorld, { copy: capture, whole, behind })),
    close: () => browser.close(),
  };
}

async function readPage(openWorld, { copy, whole, behind }) {
  const run = async (expression) => (await openWorld())(expression);
  const first = await run(whole);
  const rest = restOfReading((await run(copy)).value);
  const arms = {
    whole: () => run(whole),
    copy: () => run(copy),
    rest: () => behind(rest),
    walk: () => run(TEXT_WALK),
  };
  const times = { whole: [], copy: [], rest: [], walk: [] };
  for (let pair = 0; pair < RUNS; pair += 1) {
    const names = Object.keys(arms);
    for (const name of pair % 2 === 0 ? names : names.reverse())
      times[name].push((await arms[name]()).ms);
  }
  return {
    reading: first.value,
    cold: first.ms,
    ms: median(times.whole),
    copy: median(times.copy),
    rest: median(times.rest),
    walk: median(times.walk),
  };
}

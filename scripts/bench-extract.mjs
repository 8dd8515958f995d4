/**
 * Runs the built extractor over stored pages in real Chromium:
 *   npm run bench:extract -- --corpus DIR --out FILE [--score] [--split]
 * --score  prints the figures of the score.mjs that lies beside the corpus
 * --split  the same, apart for the two thirds rules were made on and the third held back
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildCapture, buildUnderstanding } from './bench-extract/build.mjs';
import { heldBack, storedPages } from './bench-extract/corpus.mjs';
import { ABOUT, predictionOf } from './bench-extract/predict.mjs';
import { openReader } from './bench-extract/read-in-browser.mjs';
import { printScore, printTimes } from './bench-extract/report.mjs';
import { findChromium } from './find-browser.mjs';

async function readAll(pages, halves) {
  const browser = await findChromium();
  if (!browser) throw new Error('No Chromium found. Run npm start once, or set CHROMIUM_PATH.');
  const reader = await openReader(browser.path, halves);
  try {
    const runs = new Map();
    for (const page of pages) runs.set(page.key, await reader.read(page));
    return runs;
  } finally {
    await reader.close();
  }
}

async function printScores(corpus, predictions, slugs, split) {
  const scorer = resolve(corpus, '../score.mjs');
  if (!existsSync(scorer))
    throw new Error(`No ${scorer}: --score needs the one beside the corpus.`);
  const { score } = await import(pathToFileURL(scorer).href);
  printScore('all', score(corpus, predictions));
  if (!split) return;
  const held = heldBack(slugs);
  printScore(
    'made on (two thirds)',
    score(corpus, predictions, (gold) => !held.has(gold.slug)),
  );
  printScore(
    'held back (one third)',
    score(corpus, predictions, (gold) => held.has(gold.slug)),
  );
}

async function main() {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string' },
      score: { type: 'boolean', default: false },
      split: { type: 'boolean', default: false },
    },
  });
  if (!values.corpus || !values.out) {
    console.error('usage: npm run bench:extract -- --corpus DIR --out FILE [--score] [--split]');
    process.exitCode = 2;
    return;
  }
  const capture = buildCapture();
  const understanding = await buildUnderstanding();
  console.log(`capture.js: ${capture.length} bytes, ${gzipSync(capture).length} gzipped`);
  const pages = storedPages(values.corpus);
  const runs = await readAll(pages, { capture, understanding });
  const predictions = { about: ABOUT };
  for (const [key, { reading }] of runs) predictions[key] = predictionOf(reading);
  writeFileSync(values.out, `${JSON.stringify(predictions, null, 1)}\n`);
  const odd = [...runs].filter(
    ([, { reading }]) => reading.partial || reading.failedRules.length > 0,
  );
  for (const [key, { reading }] of odd)
    console.log(
      `${key}: ${reading.partial ? 'read in part' : ''} ${reading.failedRules.join(', ')}`,
    );
  if (values.score || values.split)
    await printScores(
      values.corpus,
      predictions,
      pages.map((page) => page.slug),
      values.split,
    );
  printTimes([...runs.values()]);
}

await main();

/**
 * Ours beside its peers on the same stored pages, in one run of one real Chromium, taking turns:
 *   npm run bench:peers -- --corpus DIR [--rounds N] [--out FILE]
 * --rounds  how often each reads a page (default 6); the first, in which nothing is warm, counts apart
 * --out     where to write what each claimed
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { seededRandom } from './bench/statistics.ts';
import { TEXT_WALK, wholeReading } from './bench-extract/arms.mjs';
import { buildCapture, buildUnderstanding } from './bench-extract/build.mjs';
import { storedPages } from './bench-extract/corpus.mjs';
import { predictionOf } from './bench-extract/predict.mjs';
import { openStoredBrowser } from './bench-extract/stored-browser.mjs';
import { buildPeer } from './bench-peers/build-peer.mjs';
import { printNoise, printPairs, printTable } from './bench-peers/report.mjs';
import { aloneIn, takeTurns } from './bench-peers/take-turns.mjs';
import { findChromium } from './find-browser.mjs';
import { peers } from './peers/index.ts';

const WALK = 'text walk';
const OURS = 'ours';
const TWIN = 'ours again';
const IN_PAGE = 'ours, the part in the page';

async function buildArms() {
  const capture = `const capture = () => ${buildCapture()};`;
  const ours = {
    expression: wholeReading('capture()'),
    loaded: `${capture} ${await buildUnderstanding()}`,
  };
  const others = peers.map(async ({ id, name }) => ({
    name,
    expression: 'peer.readPage(document)',
    loaded: await buildPeer(id),
  }));
  return [
    { name: WALK, expression: 'walk()', loaded: `const walk = () => ${TEXT_WALK};` },
    { name: OURS, ...ours },
    { name: TWIN, ...ours },
    { name: IN_PAGE, expression: 'capture()', loaded: capture },
    // Last of all Defuddle: it leaves marks in the page, and what the first round reads is scored.
    ...(await Promise.all(others)),
  ];
}

async function readAll(pages, arms, rounds) {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium found. Run npm start once, or set CHROMIUM_PATH.');
  const browser = await openStoredBrowser(found.path);
  const random = seededRandom(20_261_123);
  const runs = new Map();
  try {
    for (const page of pages) {
      const work = (openWorld) => takeTurns(openWorld, arms, { rounds, random });
      runs.set(page.key, await browser.visit(page, work));
      if (runs.size % 20 === 0) console.error(`${runs.size} of ${pages.length} pages`);
    }
    return runs;
  } finally {
    await browser.close();
  }
}

/** @param {Map<string, import('./bench-peers/take-turns.mjs').Turns>} runs */
function claimsOf(runs) {
  const claims = { [OURS]: {} };
  for (const { name } of peers) claims[name] = {};
  for (const [key, { values }] of runs)
    for (const [name, pages] of Object.entries(claims)) {
      const value = values.get(name);
      if (value) pages[key] = name === OURS ? predictionOf(value) : value.prediction;
    }
  return claims;
}

async function scorerBeside(corpus) {
  const path = resolve(corpus, '../score.mjs');
  if (!existsSync(path)) throw new Error(`No ${path}: the score must lie beside the corpus.`);
  return (await import(pathToFileURL(path).href)).score;
}

const READABILITY = aloneIn('Readability + compromise');
const DEFUDDLE = aloneIn('Defuddle + compromise');

const PAIRS = [
  { what: 'ours : Readability alone', beside: READABILITY, goal: 'goal 0.35; 0.5' },
  { what: 'ours : Defuddle alone', beside: DEFUDDLE, goal: 'goal 0.15' },
  ...peers.map(({ name }) => ({ what: `ours : ${name}`, beside: name })),
].map((pair) => ({ ...pair, measured: OURS }));

function printReport(turns, rows) {
  printTable([...rows, ...[IN_PAGE, READABILITY, DEFUDDLE].map((name) => ({ name }))], turns, WALK);
  printPairs(turns, PAIRS);
  printNoise(turns, { measured: TWIN, beside: OURS });
  for (const { name, note } of peers) console.log(`  ${name}: ${note}`);
}

/** An arm that died on a page claims nothing there: that must not pass for modesty. */
function printFailures(runs) {
  for (const [key, { failures }] of runs)
    for (const [name, died] of failures) console.log(`FAILED on ${key}: ${name}: ${died}`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string' },
      rounds: { type: 'string', default: '6' },
    },
  });
  const rounds = Number(values.rounds);
  if (!values.corpus || !Number.isInteger(rounds) || rounds < 2) {
    console.error(
      'usage: npm run bench:peers -- --corpus DIR [--rounds N, at least 2] [--out FILE]',
    );
    process.exitCode = 2;
    return;
  }
  const score = await scorerBeside(values.corpus);
  const pages = storedPages(values.corpus);
  const runs = await readAll(pages, await buildArms(), rounds);
  const claims = claimsOf(runs);
  if (values.out) writeFileSync(values.out, `${JSON.stringify(claims, null, 1)}\n`);
  const rows = Object.entries(claims).map(([name, claimed]) => ({
    name,
    score: score(values.corpus, claimed),
  }));
  console.log(`${pages.length} pages, ${rounds} rounds, one Chromium`);
  printReport([...runs.values()], rows);
  printFailures(runs);
}

await main();

/**
 * How long popup and panel take to open, a save to be acknowledged, and what the panel holds in memory,
 * each beside the least that could do it:  npm run bench:open [-- --pairs N]
 */
import { parseArgs } from 'node:util';
import { launchChromiumWith } from '../tests/e2e/driver/launch-chromium.ts';
import { servePages } from '../tests/e2e/driver/serve-pages.ts';
import { type Arms, buildArms } from './bench/build-arms.ts';
import { measureOpening, type Opening } from './bench/openings.ts';
import { type Measure, printReport } from './bench/report.ts';
import { timeSaves } from './bench/saves.ts';
import { dumpStore, fillProduct, seedStore } from './bench/seed.ts';

/** 40 companies of 250 records each. */
const COMPANIES = 40;
/** Saves take milliseconds, not seconds: more of them cost nothing. */
const SAVES_PER_PAIR = 5;

const examplePage = `<!doctype html><html lang="en"><title>Example</title><h1>Example Ltd</h1>
<h2>Our mission</h2><p>Our mission is to answer every letter by hand.</p>`;

async function measure(pairs: number): Promise<Measure[]> {
  const folders = await buildArms();
  const names = ['react', 'twin', 'store', 'empty', 'full'] as const satisfies (keyof Arms)[];
  const site = await servePages({ '/': examplePage });
  const [react, twin, store, empty, full] = await launchChromiumWith(
    names.map((name) => folders[name]),
  );
  if (!react || !twin || !store || !empty || !full)
    throw new Error('Five folders, five extensions');
  try {
    await Promise.all([empty.closeWelcome(), full.closeWelcome()]);
    const page = await store.openInTab('store.html');
    const company = await seedStore(page, COMPANIES);
    await fillProduct(full, await dumpStore(page), company);
    const saves = await timeSaves(page, company, pairs * SAVES_PER_PAIR);
    await page.evaluate(() => void setTimeout(() => window.close()));
    const tab = await react.open(site.address);
    const arms = Object.entries({ react, twin, empty, full });
    const openings: Record<string, Opening[]> = { react: [], twin: [], empty: [], full: [] };
    for (let round = 0; round < pairs; round++)
      for (const [name, arm] of round % 2 === 0 ? arms : arms.toReversed())
        openings[name]?.push(await measureOpening(arm, tab));
    return [...savesBeside(saves), ...openingsBeside(openings)];
  } finally {
    await react.close();
    await site.close();
  }
}

function savesBeside(saves: Record<string, number>[]): Measure[] {
  const of = (arm: string) => saves.map((save) => save[arm] ?? Number.NaN);
  const row = (what: string, goal: Measure['goal'], arm: string, beside: string): Measure => ({
    what,
    goal,
    unit: 'ms',
    measured: of(arm),
    beside: of(beside),
  });
  return [
    row('a raw put, twice', 'twin', 'twin', 'rawEdit'),
    row('an edit acknowledged, beside the same raw put', 2, 'edit', 'rawEdit'),
    row('a finding kept, beside the same raw puts', 2, 'keep', 'rawKeep'),
    row('an edit, beside a put without indexes', 'for information', 'edit', 'bare'),
  ];
}

function openingsBeside(openings: Record<string, Opening[]>): Measure[] {
  const of = (arm: string, part: keyof Opening, scale = 1) =>
    (openings[arm] ?? []).map((opening) => opening[part] / scale);
  const rows = (what: string, part: 'popupFirst' | 'panelFirst'): Measure[] => {
    const beside = of('react', part);
    return [
      {
        what: `${what}, React alone twice`,
        goal: 'twin',
        unit: 'ms',
        measured: of('twin', part),
        beside,
      },
      { what: `${what}, 0 records`, goal: 1.15, unit: 'ms', measured: of('empty', part), beside },
      { what: `${what}, 10,000 records`, goal: 2, unit: 'ms', measured: of('full', part), beside },
    ];
  };
  const largest = (what: string, part: 'popupLargest' | 'panelLargest'): Measure => {
    const beside = of('react', part);
    return { what, goal: 'for information', unit: 'ms', measured: of('full', part), beside };
  };
  const heap = of('react', 'panelHeap', 1e6);
  const memory = (what: string, goal: Measure['goal'], arm: string): Measure => {
    return { what, goal, unit: 'MB', measured: of(arm, 'panelHeap', 1e6), beside: heap };
  };
  return [
    ...rows('popup to first paint', 'popupFirst'),
    largest('popup to largest paint, 10,000 records', 'popupLargest'),
    ...rows('panel to first paint', 'panelFirst'),
    largest('panel to largest paint, 10,000 records', 'panelLargest'),
    memory('panel memory, React alone twice', 'twin', 'twin'),
    memory('panel memory, 0 records', 3, 'empty'),
    memory('panel memory, 10,000 records', 3, 'full'),
  ];
}

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '12' } } });
const pairs = Number(values.pairs);
if (!Number.isInteger(pairs) || pairs < 12) {
  console.error('--pairs takes a whole number from 12 up: the first pair is a warm-up.');
  process.exit(2);
}
process.exitCode = printReport(await measure(pairs)) ? 0 : 1;

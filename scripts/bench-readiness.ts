/**
 * How long the readiness rules take on the example plan, on ten and on a hundred of it in one:
 *   npm run bench:readiness
 * The sizes take turns; the growth is the median of paired ratios, each divided by what linear growth
 * would be. 16 ms is what a frame leaves.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { intervalOf, median } from './bench/statistics.ts';
import type { judgedPlans } from './bench-readiness/judged-plans.ts';

const ROUNDS = 40;
const FRAME_MS = 16;
const SIZES = [1, 10, 100] as const;

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Built as the extension is, so that no test runner stands between the modules. */
async function load(): Promise<typeof judgedPlans> {
  const outDir = fromRoot('.cache/bench-readiness');
  await build({
    configFile: false,
    logLevel: 'error',
    root: fromRoot('.'),
    resolve: { alias: { '@': fromRoot('.') } },
    build: { ssr: fromRoot('scripts/bench-readiness/judged-plans.ts'), outDir, emptyOutDir: true },
  });
  const built = await import(pathToFileURL(`${outDir}/judged-plans.js`).href);
  return built.judgedPlans;
}

const millisecondsOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const plans = (await load())(SIZES);
const times = plans.map((): number[] => []);
for (let round = 0; round < ROUNDS; round += 1)
  for (const [at, { judge }] of plans.entries()) times[at]?.push(millisecondsOf(judge));

for (const [at, { size, rows, checks, open }] of plans.entries()) {
  const [own = [], before = []] = [times[at], times[at - 1]];
  const took = `${median(own).toFixed(2)} ms`;
  const facts = `${rows} records, ${open} open of ${checks}`;
  if (at === 0) {
    const verdict = median(own) < FRAME_MS ? 'within a frame' : 'MORE THAN A FRAME';
    console.log(`${size} ×: ${took} (${facts}); ${verdict}`);
    continue;
  }
  const linear = size / (plans[at - 1]?.size ?? size);
  // The first rounds are those in which the engine has not compiled yet.
  const ratios = own.map((time, index) => time / (before[index] ?? time) / linear).slice(5);
  const growth = intervalOf(ratios);
  const verdict = growth.low > 1.15 ? 'WORSE THAN LINEAR' : 'no worse than linear';
  const interval = `${growth.median.toFixed(2)} (${growth.low.toFixed(2)} to ${growth.high.toFixed(2)})`;
  console.log(`${size} ×: ${took} (${facts}); growth ÷ linear ${interval}, ${verdict}`);
}

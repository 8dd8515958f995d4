/**
 * Several devices at work for about a year over a bad storage:
 *   npm run soak -- --devices 5 --records 10000 [--steps 2000] [--rate 0.12] [--seed 1] [--server apache]
 * More than one request in ten goes wrong, devices die at any step, one is lost for good and one joins
 * when all is over. Says what was lost, and on how many devices something else is shown: 0 and 0.
 */
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { soakRun } from './soak/soak-run.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Built as the extension is, so that no test runner stands between the modules. */
async function load(): Promise<typeof soakRun> {
  const outDir = fromRoot('.cache/soak');
  await build({
    configFile: false,
    logLevel: 'error',
    root: fromRoot('.'),
    resolve: { alias: { '@': fromRoot('.') } },
    build: { ssr: fromRoot('scripts/soak/soak-run.ts'), outDir, emptyOutDir: true },
  });
  const built = await import(pathToFileURL(`${outDir}/soak-run.js`).href);
  return built.soakRun;
}

const option = (normal: string) => ({ type: 'string', default: normal }) as const;
const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    devices: option('5'),
    records: option('10000'),
    steps: option('2000'),
    rate: option('0.12'),
    seed: option('1'),
    server: { type: 'string' },
  },
});

const start = performance.now();
const outcome = await (await load())({
  seed: Number(values.seed),
  rate: Number(values.rate),
  steps: Number(values.steps),
  devices: Number(values.devices),
  records: Number(values.records),
  server: values.server,
});
const { edits, faults, deaths, requests, sent, received, wrong, apart } = outcome;
const each = (sum: number) => (sum / edits).toFixed(1);
const kilobytes = (sum: number) => `${(sum / edits / 1_000).toFixed(1)} kB`;
console.log(
  `devices      ${values.devices}, one lost, one more at the end; ${values.records} records`,
);
console.log(`operations   ${edits} changes of fields and texts`);
console.log(
  `faults       ${faults} of ${requests} requests, ${deaths} deaths in the midst of a sync`,
);
console.log(`lost         ${wrong.length - apart}`);
console.log(`diverged     ${apart}`);
console.log(
  `a change     ${kilobytes(sent)} sent, ${kilobytes(received)} received, ${each(requests)} requests`,
);
console.log(`took         ${((performance.now() - start) / 1_000).toFixed(0)} s`);
for (const text of wrong.slice(0, 20)) console.log(`  ${text}`);
exit(wrong.length === 0 ? 0 : 1);

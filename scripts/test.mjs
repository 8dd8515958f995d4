// `npm test`: installs what is missing, then runs every step, whatever became of the one before.
// `npm test -- --only unit,house` runs some of them.
import process, { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { ensureCeph } from './ensure-ceph.mjs';
import { ensureDavServers } from './ensure-dav-servers.mjs';
import { ensurePdfTools } from './ensure-pdf-tools.mjs';
import { ensureChromium, ensureDependencies, ensureFirefox } from './setup.mjs';
import { SetupProblem } from './setup-problem.mjs';
import { stages } from './test-steps.mjs';

/**
 * @typedef {import('./test-steps.mjs').Step} Step
 * @typedef {import('./test-steps.mjs').Outcome & { name: string, seconds: number }} Done
 */

/**
 * @param {string | undefined} only
 * @returns {Step[][][]}
 */
function chosen(only) {
  if (only === undefined) return stages;
  const names = only.split(',');
  const steps = stages.flat(2);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length === 0) {
    const isChosen = (/** @type {Step} */ step) => names.includes(step.name);
    return stages.map((lanes) => lanes.map((lane) => lane.filter(isChosen)));
  }
  const known = steps.map((step) => step.name).join(', ');
  throw new SetupProblem(`No step is called ${unknown.join(', ')}. There are: ${known}.`);
}

/**
 * Whatever became of the step before, the next one is run.
 * @param {Step[]} lane
 */
async function runLane(lane) {
  /** @type {Done[]} */
  const done = [];
  for (const step of lane) done.push(await run(step));
  return done;
}

/** @param {Step} step */
async function run(step) {
  console.log(`${step.name} …`);
  const start = Date.now();
  const outcome = await step.run();
  console.log(`${step.name}: ${outcome.failures.length === 0 ? 'passed' : 'failed'}`);
  for (const text of outcome.measured ?? []) console.log(`  ${text}`);
  for (const text of outcome.failures) console.log(`FAILED ${step.name}: ${text}`);
  return { ...outcome, name: step.name, seconds: (Date.now() - start) / 1000 };
}

/**
 * @param {Done[]} all
 * @param {number} start
 */
function printTable(all, start) {
  const row = (/** @type {(string | number)[]} */ [name = '', ...columns]) =>
    console.log(String(name).padEnd(12) + columns.map((one) => String(one).padStart(9)).join(''));
  console.log('');
  row(['step', 'passed', 'failed', 'skipped', 'seconds']);
  for (const { name, passed, failures, skipped, seconds } of all) {
    row([name, passed, failures.length, skipped.length, seconds.toFixed(1)]);
  }
  // Less than the sum: some run side by side.
  row(['', '', '', '', ((Date.now() - start) / 1000).toFixed(1)]);
}

/**
 * @param {Done[]} all
 * @returns {number} How many failed.
 */
function printTotals(all) {
  const failures = all.flatMap(({ name, failures }) =>
    failures.map((text) => `${name}: ${text.split('\n', 1)[0]}`),
  );
  const skipped = all.flatMap(({ name, skipped }) => skipped.map((test) => `${name}: ${test}`));
  for (const name of skipped) console.log(`skipped ${name}`);
  for (const name of failures) console.log(`failed ${name}`);
  const passed = all.reduce((sum, one) => sum + one.passed, 0);
  const ending = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  console.log(`\n${passed} passed, ${failures.length} failed${ending}`);
  return failures.length;
}

async function main() {
  const { values } = parseArgs({ args: argv.slice(2), options: { only: { type: 'string' } } });
  const todo = chosen(values.only);
  await ensureDependencies();
  await ensureChromium();
  if (todo.flat(2).some((step) => step.name === 'firefox')) await ensureFirefox();
  if (todo.flat(2).some((step) => step.name === 'unit')) {
    await ensureDavServers();
    await ensureCeph();
  }
  if (todo.flat(2).some((step) => step.name === 'chromium')) await ensurePdfTools();
  const start = Date.now();
  /** @type {Done[]} */
  const all = [];
  for (const lanes of todo) all.push(...(await Promise.all(lanes.map(runLane))).flat());
  printTable(all, start);
  process.exitCode = printTotals(all) > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.log(`setup: ${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}

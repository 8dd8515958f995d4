import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { readPlaywrightReport, readVitestReport } from './read-report.mjs';
import { root, runTool } from './run-tool.mjs';

/**
 * @typedef {import('./read-report.mjs').Outcome} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Step
 */

/**
 * Every step of `npm test`. The stages follow each other; the lanes of a stage run side by side, and
 * what drives a browser by a person's clock has the machine to itself.
 * @type {Step[][][]}
 */
export const stages = [
  [[commands('build', ['wxt', 'build'], ['wxt', 'build', '-b', 'firefox'])]],
  [quickLane(), [playwright('targets', 'targets')]],
  [[playwright('chromium', 'chromium'), playwright('firefox', 'firefox')]],
];

/** What needs no browser, or one without a clock. */
function quickLane() {
  return [
    commands('types', ['wxt', 'prepare'], ['tsc']),
    commands(
      'lint',
      ['biome', 'lint', '--error-on-warnings'],
      ['oxlint', '--type-aware', '--deny-warnings'],
      ['knip', '--no-progress'],
    ),
    commands('format', ['biome', 'check', '--linter-enabled=false']),
    vitest('house', 'house'),
    vitest('unit', 'unit'),
    vitest('component', 'components'),
    vitest('corpus', 'corpus'),
    playwright('package', 'build'),
  ];
}

/**
 * A step without tests of its own counts as one. All its commands are run: one says what the next
 * does not.
 * @param {string} name
 * @param {string[][]} lines
 * @returns {Step}
 */
function commands(name, ...lines) {
  const run = async () => {
    const texts = [];
    for (const [command = '', ...args] of lines) {
      const { code, output } = await runTool(command, args);
      if (code !== 0) texts.push(...failed([command, ...args].join(' '), output).failures);
    }
    if (texts.length > 0) return { passed: 0, failures: [texts.join('\n')], skipped: [] };
    return { passed: 1, failures: [], skipped: [] };
  };
  return { name, run };
}

/**
 * @param {string} name
 * @param {string} project One of vitest.config.ts.
 * @returns {Step}
 */
function vitest(name, project) {
  const run = async () => {
    const report = freshReport(name);
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const done = await runTool('vitest', ['run', '--project', project, ...reporters]);
    return counted(name, done, () => readVitestReport(report));
  };
  return { name, run };
}

/**
 * @param {string} name
 * @param {string} project One of playwright.config.ts.
 * @returns {Step}
 */
function playwright(name, project) {
  const run = async () => {
    const report = freshReport(name);
    const args = ['test', '--project', project, '--reporter=list,json'];
    const done = await runTool('playwright', args, {
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return counted(name, done, () => readPlaywrightReport(report));
  };
  return { name, run };
}

/**
 * The report counts; the exit code catches what it does not know of, such as an error between tests.
 * @param {string} name
 * @param {import('./run-tool.mjs').ToolRun} done
 * @param {() => Outcome} read
 * @returns {Outcome}
 */
function counted(name, { code, output }, read) {
  const log = `.cache/reports/${name}.log`;
  writeFileSync(join(root, log), stripVTControlCharacters(output));
  let outcome;
  try {
    outcome = read();
  } catch {
    return failed('no report was written', output); // It died before; its own words say why.
  }
  const { passed, failures, skipped } = outcome;
  if (passed + failures.length + skipped.length === 0) return failed('no test was run', output);
  if (code === 0 && failures.length === 0) return outcome;
  const known = failures.length > 0 ? failures : failed(`ended with code ${code}`, output).failures;
  return {
    ...outcome,
    failures: [...known.slice(0, -1), `${known.at(-1)}\n  (all of it: ${log})`],
  };
}

/**
 * @param {string} what
 * @param {string} output
 * @returns {Outcome}
 */
function failed(what, output) {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  const last = lines.length > 80 ? ['…', ...lines.slice(-80)] : lines;
  return { passed: 0, failures: [`${what}\n${last.join('\n')}`], skipped: [] };
}

/** @param {string} name */
function freshReport(name) {
  const folder = join(root, '.cache', 'reports');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

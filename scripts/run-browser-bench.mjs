import { join } from 'node:path';
import process, { exit } from 'node:process';
import { readPlaywrightReport } from './read-report.mjs';
import { root, runTool } from './run-tool.mjs';

/**
 * Builds, runs one of tests/bench in the browser and prints what it measured.
 * @param {string} name `views` for tests/bench/views.bench.ts
 */
export async function runBrowserBench(name) {
  const report = join(root, '.cache', `bench-${name}.json`);
  const built = await runTool('wxt', ['build']);
  if (built.code !== 0) {
    console.error(built.output);
    exit(built.code);
  }
  const args = ['test', `${name}.bench`, '--project', 'bench', '--reporter=json'];
  const { code, output } = await runTool('playwright', args, {
    environment: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  if (code !== 0) console.error(output);
  else for (const text of readPlaywrightReport(report).measured ?? []) console.log(text);
  exit(code);
}

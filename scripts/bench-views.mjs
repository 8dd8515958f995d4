// `npm run bench:views`: builds, then times the first content of every view.
import { join } from 'node:path';
import { exit } from 'node:process';
import { readPlaywrightReport } from './read-report.mjs';
import { root, runTool } from './run-tool.mjs';
import { setUpOrExit } from './set-up-or-exit.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

await setUpOrExit(ensureDependencies, ensureChromium);
const report = join(root, '.cache', 'bench-views.json');
const built = await runTool('wxt', ['build']);
if (built.code !== 0) {
  console.error(built.output);
  exit(built.code);
}
const { code, output } = await runTool(
  'playwright',
  ['test', 'views.bench', '--project', 'bench', '--reporter=json'],
  { environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
);
if (code !== 0) console.error(output);
else for (const text of readPlaywrightReport(report).measured ?? []) console.log(text);
exit(code);

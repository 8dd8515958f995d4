// `npm run bench:search`: set-up first, then the benchmark, which needs the Node 24 of the dependencies.
import { argv, exit } from 'node:process';
import { runTool } from './run-tool.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { SetupProblem } from './setup-problem.mjs';

try {
  await ensureDependencies();
  await ensureChromium();
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(error.message);
  exit(1);
}
const onOutput = (text) => process.stdout.write(text);
const { code } = await runTool('node', ['scripts/bench-search.ts', ...argv.slice(2)], { onOutput });
exit(code);

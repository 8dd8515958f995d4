// `npm run bench:readiness`: set-up first, then the benchmark, which needs the Node 24 of the dependencies.
import { exit } from 'node:process';
import { runTool } from './run-tool.mjs';
import { ensureDependencies } from './setup.mjs';
import { SetupProblem } from './setup-problem.mjs';

try {
  await ensureDependencies();
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(error.message);
  exit(1);
}
const onOutput = (text) => process.stdout.write(text);
const { code } = await runTool('node', ['scripts/bench-readiness.ts'], { onOutput });
exit(code);

// `npm run bench:readiness`: set-up first, then the benchmark, which needs the Node 24 of the dependencies.
import { exit } from 'node:process';
import { runTool } from './run-tool.mjs';
import { setUpOrExit } from './set-up-or-exit.mjs';
import { ensureDependencies } from './setup.mjs';

await setUpOrExit(ensureDependencies);
const onOutput = (text) => process.stdout.write(text);
const { code } = await runTool('node', ['scripts/bench-readiness.ts'], { onOutput });
exit(code);

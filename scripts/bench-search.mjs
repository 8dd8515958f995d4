// `npm run bench:search`: set-up first, then the benchmark, which needs the Node 24 of the dependencies.
import { argv, exit } from 'node:process';
import { runTool } from './run-tool.mjs';
import { setUpOrExit } from './set-up-or-exit.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

await setUpOrExit(ensureDependencies, ensureChromium);
const onOutput = (text) => process.stdout.write(text);
const { code } = await runTool('node', ['scripts/bench-search.ts', ...argv.slice(2)], { onOutput });
exit(code);

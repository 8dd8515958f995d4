// `npm run soak`: set-up first, then the run, which needs the Node 24 of the dependencies.
import { argv, exit } from 'node:process';
import { runTool } from './run-tool.mjs';
import { setUpOrExit } from './set-up-or-exit.mjs';
import { ensureDependencies } from './setup.mjs';

await setUpOrExit(ensureDependencies);
const onOutput = (text) => process.stdout.write(text);
const { code } = await runTool('node', ['scripts/soak.ts', ...argv.slice(2)], { onOutput });
exit(code);

// `npm run shots`: pictures of every view with the example plan, wide and narrow, light and dark.
import { exit } from 'node:process';
import { runTool } from './run-tool.mjs';
import { setUpOrExit } from './set-up-or-exit.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

await setUpOrExit(ensureDependencies, ensureChromium);
const steps = [
  ['wxt', 'build'],
  ['playwright', 'test', '--project', 'shots', '--reporter=line'],
];
for (const [command = '', ...args] of steps) {
  const { code, output } = await runTool(command, args);
  if (code === 0) continue;
  console.error(output);
  exit(code);
}
console.log('The pictures are in .cache/shots.');

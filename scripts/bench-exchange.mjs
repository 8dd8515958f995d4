// `npm run bench:exchange`: builds, then times a backup file out and in beside the least that could do it.
import { runBrowserBench } from './run-browser-bench.mjs';
import { setUpOrExit } from './set-up-or-exit.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

await setUpOrExit(ensureDependencies, ensureChromium);
await runBrowserBench('exchange');

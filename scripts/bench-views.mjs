// `npm run bench:views`: builds, then times the first content of every view.
import { runBrowserBench } from './run-browser-bench.mjs';
import { setUpOrExit } from './set-up-or-exit.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

await setUpOrExit(ensureDependencies, ensureChromium);
await runBrowserBench('views');

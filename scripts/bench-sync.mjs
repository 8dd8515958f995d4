// `npm run bench:sync`: builds, then times what sync does beside the least that could do it.
import { ensureDavServers } from './ensure-dav-servers.mjs';
import { runBrowserBench } from './run-browser-bench.mjs';
import { setUpOrExit } from './set-up-or-exit.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

await setUpOrExit(ensureDependencies, ensureChromium, ensureDavServers);
await runBrowserBench('sync');

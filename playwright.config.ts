import { defineConfig } from '@playwright/test';

/** What is judged from the built files alone, without a browser. */
const ofTheBuild = /(addon-lint|budget|manifest)\.test\.ts$/;
/** Minutes of work, so it has a step of its own. */
const onRealPages = /corpus-targets\.test\.ts$/;
/** Pictures for people to look at; nothing is judged. */
const pictures = /shots[^/]*\.ts$/;
/** What takes how long; run by hand. */
const benches = /\.bench\.ts$/;
const inFirefox = /firefox[^/]*\.test\.ts$/;

export default defineConfig({
  testDir: 'tests',
  testMatch: 'e2e/**/*.test.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  // A second browser beside the first makes both slow enough to fail on two cores.
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['CI'] ? 'dot' : 'list',
  projects: [
    { name: 'build', testMatch: ofTheBuild },
    { name: 'targets', testMatch: onRealPages },
    { name: 'chromium', testIgnore: [ofTheBuild, onRealPages, inFirefox] },
    { name: 'firefox', testMatch: inFirefox },
    { name: 'shots', testMatch: pictures },
    { name: 'bench', testMatch: benches },
  ],
});

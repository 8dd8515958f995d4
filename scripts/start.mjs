// `npm start [-- https://…] [-- --headless]`: set-up, build, and the extension in a browser. Runs on the
// Node 20 of a bare machine until the set-up is done.
import { join, resolve } from 'node:path';
import process, { argv, env, exit, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serveExampleSite } from './example-site/serve.mjs';
import { openBrowser } from './open-browser.mjs';
import { root, runTool } from './run-tool.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { SetupProblem } from './setup-problem.mjs';

/** Always the same where it is free, so that the kept profile knows the company again. */
const EXAMPLE_PORT = 4173;

async function main() {
  const { address, headless } = readArguments(argv.slice(2));
  await ensureDependencies();
  const chromium = await ensureChromium();
  await build();
  if (!headless && hasDisplay()) return show(chromium, address);
  if (address) console.log(`start: no display to show ${address} on; the example site is used.`);
  console.log('start: no display, so the main job runs by itself on the example site.');
  const onOutput = (/** @type {string} */ text) => void process.stdout.write(text);
  const { code } = await runTool('node', ['scripts/main-job.ts'], { onOutput });
  process.exitCode = code;
}

/**
 * @param {string[]} given
 * @returns {{ address: string | null, headless: boolean }}
 */
export function readArguments(given) {
  const options = { headless: { type: /** @type {const} */ ('boolean'), default: false } };
  let parsed;
  try {
    parsed = parseArgs({ args: given, options, allowPositionals: true });
  } catch {
    // Node's own words for an unknown option are about its parser.
    throw new SetupProblem(`npm start takes an address and --headless, not ${given.join(' ')}.`);
  }
  const [address = null, ...more] = parsed.positionals;
  if (more.length > 0) throw new SetupProblem('npm start takes one address, not several.');
  if (address !== null && !isWebAddress(address)) {
    throw new SetupProblem(
      `"${address}" is not the address of a web page. Give one that starts with https:// or http://.`,
    );
  }
  return { address, headless: parsed.values.headless };
}

/** @param {string} text */
function isWebAddress(text) {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
}

async function build() {
  console.log('start: building the extension …');
  const { code, output } = await runTool('wxt', ['build']);
  if (code !== 0) throw new SetupProblem(`The build failed:\n${output.trim()}`);
}

/** A window on macOS and Windows always; on Linux only under X or Wayland. Never in CI. */
function hasDisplay() {
  if (env['CI']) return false;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Stays until the browser is closed.
 * @param {import('./find-browser.mjs').FoundBrowser} chromium
 * @param {string | null} address
 */
async function show(chromium, address) {
  const site = address
    ? null
    : await serveExampleSite(EXAMPLE_PORT).catch(() => serveExampleSite());
  const shown = address ?? `${site?.url}/about`;
  const profile = join(root, '.cache', 'profile');
  console.log(
    `start: opening ${shown}; close the browser to end. Its profile is kept in ${profile}.`,
  );
  console.log('start: in the tab of that page, click the Round Two icon (under the puzzle piece).');
  const extension = resolve(root, env['WXT_OUT_DIR'] ?? '.output', 'chrome-mv3');
  await openBrowser(chromium, { extension, profile, address: shown });
  await site?.close();
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    console.error(`start: ${error.message}`);
    exit(1);
  }
}

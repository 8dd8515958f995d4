import { spawn } from 'node:child_process';
import process from 'node:process';
import { SetupProblem } from './setup-problem.mjs';

/**
 * Opens a window with the extension in it; settles when the browser has ended.
 * @param {import('./find-browser.mjs').FoundBrowser} chromium
 * @param {{ extension: string, profile: string, address: string, args?: string[] }} what
 */
export async function openBrowser(chromium, { extension, profile, address, args = [] }) {
  const common = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    // The browser refuses to run as root with its sandbox; nobody else goes without.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...args,
  ];
  if (chromium.branded) return openOverPipe(chromium.path, extension, [...common, address]);
  const loading = [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`];
  const child = spawn(chromium.path, [...common, ...loading, address], { stdio: 'ignore' });
  await ended(child);
}

/**
 * Branded Chrome ignores `--load-extension`; told over its debugging pipe, it loads the extension.
 * @param {string} path
 * @param {string} extension
 * @param {string[]} args
 */
async function openOverPipe(path, extension, args) {
  const debugging = ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging'];
  // Chrome reads the protocol from file 3 and answers on file 4.
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'ignore', 'pipe', 'pipe']);
  const child = spawn(path, [...debugging, ...args], { stdio: [...stdio] });
  const over = ended(child);
  const [toBrowser, fromBrowser] = [child.stdio[3], child.stdio[4]];
  if (!toBrowser || !('write' in toBrowser) || !fromBrowser || !('on' in fromBrowser)) return over;
  const order = { id: 1, method: 'Extensions.loadUnpacked', params: { path: extension } };
  toBrowser.on('error', () => undefined); // The browser closed it first: it has ended.
  toBrowser.write(`${JSON.stringify(order)}\0`);
  let heard = '';
  fromBrowser.on('data', (/** @type {Buffer} */ chunk) => {
    heard += chunk;
    const messages = heard.split('\0');
    heard = messages.pop() ?? '';
    for (const message of messages) sayWhereRefused(message, extension);
  });
  return over;
}

/**
 * @param {string} message
 * @param {string} extension
 */
function sayWhereRefused(message, extension) {
  const { id, error } = JSON.parse(message);
  if (id !== 1 || !error) return;
  console.error(
    `start: this Chrome did not load the extension (${error.message}). By hand: chrome://extensions, ` +
      `Developer mode on, "Load unpacked", ${extension}`,
  );
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('exit', () => resolve());
    child.on('error', (error) =>
      reject(new SetupProblem(`The browser could not be started: ${error.message}`)),
    );
  });
}

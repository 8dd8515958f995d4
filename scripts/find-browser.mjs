import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { SetupProblem } from './setup-problem.mjs';

/**
 * @typedef {object} FoundBrowser
 * @property {string} path The program to run.
 * @property {string} version What it says of itself; empty where it says nothing (Windows).
 * @property {boolean} branded Google Chrome from 137 on: it ignores `--load-extension`.
 */

const programFiles = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
  Boolean,
);
/** @param {string} tail */
const underProgramFiles = (tail) => programFiles.map((folder) => join(String(folder), tail));

// Debian's `chromium` is a shell wrapper that outlives a killed browser: the real binary goes first.
const chromiumPlaces = {
  linux: ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  ],
  win32: underProgramFiles('Chromium\\Application\\chrome.exe'),
};
const chromePlaces = {
  linux: ['/opt/google/chrome/chrome'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: underProgramFiles('Google\\Chrome\\Application\\chrome.exe'),
};
const firefoxPlaces = {
  linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: underProgramFiles('Mozilla Firefox\\firefox.exe'),
};

/**
 * A Chromium that takes an unpacked extension, else a branded Chrome (`branded: true`), else null.
 * `CHROMIUM_PATH` decides alone where it is set.
 * @returns {Promise<FoundBrowser | null>}
 */
export async function findChromium() {
  if (env['CHROMIUM_PATH']) return described(chosenBy('CHROMIUM_PATH'));
  const open =
    firstRunnable(chromiumPlaces, ['chromium', 'chromium-browser']) ?? (await playwrightsOwn());
  if (open) return described(open);
  const branded = firstRunnable(chromePlaces, ['google-chrome', 'google-chrome-stable']);
  return branded ? described(branded) : null;
}

/**
 * `FIREFOX_PATH` decides alone where it is set.
 * @returns {FoundBrowser | null}
 */
export function findFirefox() {
  if (env['FIREFOX_PATH']) return described(chosenBy('FIREFOX_PATH'));
  const path = firstRunnable(firefoxPlaces, ['firefox-esr', 'firefox']);
  return path ? described(path) : null;
}

/** @param {string} variable */
function chosenBy(variable) {
  const path = String(env[variable]);
  if (isRunnable(path)) return path;
  throw new SetupProblem(`${variable} names ${path}, which cannot be run. Correct it or unset it.`);
}

/**
 * @param {Record<string, string[]>} places
 * @param {string[]} names
 */
function firstRunnable(places, names) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  return [...(places[platform] ?? []), ...onPath].find(isRunnable) ?? null;
}

/** The Chromium that `playwright install` keeps; Playwright is absent before the first `npm ci`. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return isRunnable(path) ? path : null;
  } catch {
    return null; // Not installed yet, or it keeps no browser for this platform.
  }
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent or not ours to run: the next place is tried.
  }
}

/**
 * @param {string} path
 * @returns {FoundBrowser}
 */
function described(path) {
  const version = versionOf(path);
  return { path, version, branded: isBrandedChrome(path, version) };
}

/** @param {string} path */
function versionOf(path) {
  // On Windows `chrome.exe --version` opens a window instead of answering.
  if (platform === 'win32') return '';
  try {
    const options = { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync(path, ['--version'], /** @type {const} */ (options)).trim();
  } catch {
    return ''; // It exists but does not answer; the run that needs it will say why.
  }
}

/**
 * "Google Chrome for Testing" still takes extensions; "Google Chrome" stopped with 137.
 * @param {string} path
 * @param {string} version
 */
export function isBrandedChrome(path, version) {
  if (!version) return /\\Google\\Chrome\\/i.test(path);
  const major = /^Google Chrome (\d+)/.exec(version)?.[1];
  return major !== undefined && Number(major) >= 137;
}

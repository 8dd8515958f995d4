import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's `chromium` is a shell wrapper that outlives a killed browser: its real binary goes first. */
const chromiumPlaces = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const firefoxPlaces = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

export function getChromium(): string {
  return getProgram('CHROMIUM_PATH', chromiumPlaces, ['chromium', 'chromium-browser']);
}

export function getFirefox(): string {
  return getProgram('FIREFOX_PATH', firefoxPlaces, ['firefox-esr', 'firefox']);
}

function getProgram(variable: string, places: string[], names: string[]): string {
  const chosen = process.env[variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, which cannot be run.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...places, ...onPath].find(isExecutable);
  if (found) return found;
  throw new Error(`No ${names[0]} was found. Install it, or set ${variable} to its program.`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent or not ours to run: the next place is tried.
  }
}

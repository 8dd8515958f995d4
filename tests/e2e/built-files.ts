import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSource } from '../house/parse-source.ts';
import { builtExtension } from './driver/built-extension.ts';

export type Target = 'chrome-mv3' | 'firefox-mv3';

export function readBuilt(target: Target, path: string): Buffer {
  return readFileSync(join(builtExtension(target), path));
}

/** Every file of the built extension, from its root, with forward slashes. */
export function listBuilt(target: Target): string[] {
  const folder = builtExtension(target);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Every script a page of the extension loads when it opens or, with `later`, can come to load. */
export function scriptsReachableFrom(
  target: Target,
  page: string,
  { later = true }: { later?: boolean } = {},
): string[] {
  const html = readBuilt(target, page).toString();
  const reached = new Set<string>();
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...importedBy(target, path, later));
  }
  return [...reached];
}

function importedBy(target: Target, path: string, later: boolean): string[] {
  const { imports, reexports } = parseSource(path, readBuilt(target, path).toString());
  const wanted = imports.filter((one) => later || !one.later);
  return [...wanted, ...reexports].map(({ from }) => posix.join(posix.dirname(path), from));
}

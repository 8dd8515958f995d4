import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const notOurs =
  /(^|\/)(node_modules|\.git|\.output|\.wxt|\.cache|test-results|playwright-report)(\/|$)/;

/** Paths of the project's files under `folder`, from the root, with forward slashes, sorted. */
export function filesUnder(folder: string, matching = /./): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !notOurs.test(path) && matching.test(path))
    .toSorted();
}

export const code = /\.(ts|tsx|mjs)$/;
export const codeFolders = ['components', 'entrypoints', 'lib', 'scripts', 'tests'];

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** `src:12`, as editors and terminals open it. */
export function placeOf(path: string, text: string, offset: number): string {
  return `${path}:${text.slice(0, offset).split('\n').length}`;
}

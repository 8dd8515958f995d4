import { expect, test } from 'vitest';
import { parseSource, type Source } from './parse-source.ts';
import { code, filesUnder, readText } from './project-files.ts';

// What npm itself relies on.
const { devDependencies } = JSON.parse(readText('package.json')) as {
  devDependencies: Record<string, string>;
};

/** A framework: for development by its own advice. What it leaves in the build the budgets weigh. */
const framework = new Set(['wxt']);

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

const borrowedBy = ({ path, imports }: Source): string[] =>
  imports
    .map(({ from }) => packageOf(from))
    .filter((name) => devDependencies[name] && !framework.has(name))
    .map((name) => `${path} imports ${name}, which is not shipped`);

test('what is shipped uses no library that is for development only', () => {
  const shipped = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    filesUnder(folder, code),
  );
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.flatMap((path) => borrowedBy(parseSource(path)))).toEqual([]);
});

test.each(['compromise/three', '@playwright/test'])('%s in lib is found', (from) => {
  expect(borrowedBy(parseSource('lib/a.ts', `import one from '${from}';`))).toHaveLength(1);
});

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSource } from './parse-source.ts';
import { code, codeFolders, filesUnder, readText, root } from './project-files.ts';
import { findBadName, findLongFile, findMachinePath, findMisshapes } from './shape.ts';

const all = [...codeFolders, 'public', '.ci'].flatMap((folder) => filesUnder(folder));
const sources = all.filter((path) => code.test(path)).map((path) => parseSource(path));

test('every file is typed and harmless', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap(findMisshapes)).toEqual([]);
});

test('every file can be read at one sitting', () => {
  const texts = all.filter((path) => code.test(path) || /\.(css|md)$/.test(path));
  expect(texts.flatMap((path) => findLongFile(path, readText(path)))).toEqual([]);
});

test('every name says what is inside, in kebab-case', () => {
  expect(all.flatMap(findBadName)).toEqual([]);
});

test('no file knows the machine it was written on', () => {
  const texts = all.filter((path) => /\.(ts|tsx|mjs|css|html|json|md|yml)$|^\.ci\//.test(path));
  const own = texts.filter((path) => path !== 'tests/house/shape.test.ts');
  expect(own.flatMap((path) => findMachinePath(path, readText(path)))).toEqual([]);
});

const topLevel = new Set([
  ...['.ci', 'components', 'entrypoints', 'lib', 'public', 'scripts', 'tests'],
  ...['README.md', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['.gitignore', '.npmrc', '.oxlintrc.json', 'biome.json', 'knip.json'],
  ...['playwright.config.ts', 'vitest.config.ts'],
]);

test('nothing new stands at the top', () => {
  const ignored = readText('.gitignore').split('\n');
  const unknown = readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => name !== '.git' && !topLevel.has(name))
    .filter(({ name }) => !ignored.some((line) => line === name || line === `${name}/`))
    .filter(({ name }) => !name.endsWith('.log'));
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test('every folder of lib says what it is for in forty lines', () => {
  const folders = readdirSync(`${root}/lib`).filter((name) => name !== 'locales');
  const readmes = folders.map((name) => filesUnder(`lib/${name}`, /^lib\/[\w-]+\/README\.md$/)[0]);
  expect(folders.filter((_, index) => !readmes[index])).toEqual([]);
  const long = readmes.filter((path) => path && readText(path).trimEnd().split('\n').length > 40);
  expect(long).toEqual([]);
});

test.each([
  ['const a: any = 1;', /any/],
  ['const a = b as string;', /as/],
  ['enum A { B }', /enum/],
  ['element.innerHTML = text;', /innerHTML/],
  ['const A = () => <p dangerouslySetInnerHTML={b} />;', /dangerouslySetInnerHTML/],
])('`%s` is out of shape', (text, complaint) => {
  const found = findMisshapes(parseSource('lib/a.tsx', text));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(complaint);
});

test('a file of 251 lines is too long', () => {
  expect(findLongFile('lib/a.ts', 'go();\n'.repeat(251))).toHaveLength(1);
  expect(findLongFile('lib/a.ts', 'go();\n'.repeat(250))).toEqual([]);
});

test('a cast that is explained is left alone', () => {
  const text =
    '// It was checked above.\nconst a = b as unknown as string;\nconst c = [1] as const;';
  expect(findMisshapes(parseSource('lib/a.ts', text))).toEqual([]);
});

test.each(['lib/utils.ts', 'lib/store/helpers/a.ts', 'lib/store/someName.ts', 'lib/data.ts'])(
  '%s is a bad name',
  (path) => expect(findBadName(path)).toHaveLength(1),
);

test.each(['lib/domain/findings/service.ts', 'lib/store/README.md', 'tests/unit/a-b.test.ts'])(
  '%s is a good name',
  (path) => expect(findBadName(path)).toEqual([]),
);

// Put together here, so that this file names none itself.
const machinePaths = ['tmp/report.json', 'home/ada/notes', 'work/main'].map((path) => `/${path}`);

test.each(machinePaths)('`%s` names a machine', (text) =>
  expect(findMachinePath('a.ts', text)).toHaveLength(1),
);

test('an address is no path of a machine', () => {
  expect(findMachinePath('a.ts', "open('https://a.example/home/team', '/about')")).toEqual([]);
});

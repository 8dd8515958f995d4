import { expect, test } from 'vitest';
import { parseSource } from './parse-source.ts';
import { filesUnder } from './project-files.ts';
import { findDisorder, isEntry, registries } from './registries.ts';

const present = registries.filter(({ folder }) => filesUnder(folder, /\.ts$/).length > 0);

test('the registries of the first issue are there', () => {
  expect(present.map(({ folder }) => folder)).toEqual(
    expect.arrayContaining(['lib/domain/findings', 'lib/extract/rules', 'lib/store/migrations']),
  );
});

test.each(present)('every file of $folder is listed once, under its own name', (registry) => {
  const entries = filesUnder(registry.folder, /\.ts$/)
    .filter(isEntry)
    .map((path) => parseSource(path));
  expect(entries.length).toBeGreaterThan(0);
  const index = parseSource(`${registry.folder}/index.ts`);
  expect(findDisorder(registry, index, entries)).toEqual([]);
});

const rules = { folder: 'lib/extract/rules', key: 'id' } as const;
const index = (text: string) => parseSource('lib/extract/rules/index.ts', text);
const formula = (id: string) =>
  parseSource(
    'lib/extract/rules/mission/formula.ts',
    `export const missionFormula = defineRule({ id: '${id}', kind: 'mission' });`,
  );
const line = "import { missionFormula } from './mission/formula';\n";

test('a file is in order when it is imported, listed once and named for its path', () => {
  const listing = index(`${line}export const rules: Rule[] = [missionFormula];`);
  expect(findDisorder(rules, listing, [formula('mission/formula')])).toEqual([]);
});

test.each([
  ['forgotten', 'export const rules = [];', 'mission/formula', 2],
  ['imported and not listed', `${line}export const rules = [];`, 'mission/formula', 1],
  [
    'listed twice',
    `${line}export const rules = [missionFormula, missionFormula];`,
    'mission/formula',
    1,
  ],
  ['called otherwise', `${line}export const rules = [missionFormula];`, 'mission/our-formula', 1],
])('a file that is %s is found', (_, listing, id, count) => {
  expect(findDisorder(rules, index(listing), [formula(id)])).toHaveLength(count);
});

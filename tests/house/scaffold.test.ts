import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScaffoldProblem, scaffold } from '../../scripts/new.mjs';
import { parseSource } from './parse-source.ts';
import { root } from './project-files.ts';
import { findDisorder, type Registry } from './registries.ts';

let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'scaffold-'));
  for (const folder of ['lib/extract/rules', 'lib/domain/findings', 'lib/locales']) {
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
});

afterEach(() => rmSync(copy, { recursive: true }));

const copied = (path: string) => parseSource(path, readFileSync(join(copy, path), 'utf8'));

function disorderAfter(registry: Registry, entry: string): string[] {
  return findDisorder(registry, copied(`${registry.folder}/index.ts`), [copied(entry)]);
}

test('a new rule is registered, and has two pages that wait for their words', () => {
  const paths = scaffold('rule', 'mission/about-paragraph', copy);
  expect(paths.filter((path) => !existsSync(join(copy, path)))).toEqual([]);
  expect(paths.filter((path) => path.endsWith('.html'))).toHaveLength(2);
  const rules = { folder: 'lib/extract/rules', key: 'id' } as const;
  expect(disorderAfter(rules, 'lib/extract/rules/mission/about-paragraph.ts')).toEqual([]);
});

test('a new rule has a line that will say why, after those of its kind', () => {
  const wordsIn = () => readFileSync(join(copy, 'lib/locales/en.yml'), 'utf8').split('\n');
  const before = wordsIn();
  scaffold('rule', 'mission/about-paragraph', copy);
  const after = wordsIn();
  const at = after.indexOf('  missionAboutParagraph: …');
  expect(after[at - 1]).toMatch(/^ {2}mission[A-Z]/);
  expect(after.toSpliced(at, 1)).toEqual(before);
});

test('a kind of two words has its rules beside each other too', () => {
  scaffold('rule', 'target-state/some-way', copy);
  const index = copied('lib/extract/rules/index.ts').text.split('\n');
  const at = index.indexOf('  targetStateSomeWay,');
  expect(index[at - 1]).toMatch(/^ {2}targetState[A-Z]/);
});

test('a new kind is registered before `other`, which is tried last', () => {
  scaffold('kind', 'trade-partner', copy);
  const findings = { folder: 'lib/domain/findings', key: 'kind' } as const;
  expect(disorderAfter(findings, 'lib/domain/findings/trade-partner.ts')).toEqual([]);
  const index = copied('lib/domain/findings/index.ts').text;
  expect(index.indexOf('  tradePartner,')).toBeLessThan(index.indexOf('  other,'));
});

test.each([
  ['rule', 'partner/x', /the kinds are challenge, company/],
  ['rule', 'mission/Our_Mission', /the kinds are challenge, company/],
  ['rule', 'mission/formula', /exists already. Nothing was written/],
  ['kind', 'mission', /exists already. Nothing was written/],
  ['kind', 'a/b', /one name in kebab-case/],
  ['site', 'a', /npm run new rule/],
])('%s %s is refused', (what, name, sentence) => {
  const index = copied('lib/extract/rules/index.ts').text;
  expect(() => scaffold(what, name, copy)).toThrow(ScaffoldProblem);
  expect(() => scaffold(what, name, copy)).toThrow(sentence);
  expect(copied('lib/extract/rules/index.ts').text).toBe(index);
});

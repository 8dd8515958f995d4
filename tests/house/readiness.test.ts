import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { messageKey } from '@/lib/domain/message-key';
import { rules } from '@/lib/readiness/rules';
import type { Rule } from '@/lib/readiness/rules/define-rule';
import { readText, root } from './project-files.ts';

const all: readonly Rule[] = rules;

/** Rows of the table in the rules' README, their cells without marks. */
const rows = readText('lib/readiness/rules/README.md')
  .split('\n')
  .filter((line) => /^\| R\d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

test('the table of rules says what the registry says', () => {
  expect(rows.map(([code, id, , severity, minutes]) => [code, id, severity, minutes])).toEqual(
    all.map(({ code, id, severity, minutes }) => [code, id, severity.join(', '), String(minutes)]),
  );
});

test('each row says in words when the rule applies', () => {
  expect(rows.filter(([, , applies = '']) => applies.length < 8)).toEqual([]);
});

test('no number and no name is given twice', () => {
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(new Set(all.flatMap(({ words }) => words)).size).toBe(
    all.flatMap(({ words }) => words).length,
  );
});

const messages = new Map(
  (await parseMessagesFile(join(root, 'lib/locales/en.yml'))).flatMap((message) =>
    message.type === 'simple' && message.key[0] === 'readiness'
      ? [[message.key.slice(1).join('.'), message.message]]
      : [],
  ),
);

test.each(all.flatMap(({ id, words }) => words.map((word) => [id, word] as const)))(
  '%s has its words: %s',
  (_, word) => {
    const said = (part: string) => messages.get(`${messageKey(word)}.${part}`) ?? 'nothing';
    expect(said('title')).toMatch(/^[\p{Lu}“$][^<>!]{7,79}$/u);
    expect(said('because')).toMatch(/^[\p{Lu}“$][^<>!]{9,119}\.$/u);
    expect(said('fix')).toMatch(/^\p{Lu}[^<>!.]{3,27}$/u);
  },
);

test.each([
  ['lack', /^\p{Ll}|^\$/u],
  ['pillar', /^\p{Lu}/u],
])('what is said of a pillar has its words: %s', (group, form) => {
  const said = [...messages].filter(([key]) => key.startsWith(`${group}.`));
  expect(said.length).toBeGreaterThan(2);
  expect(said.filter(([, words]) => !form.test(words))).toEqual([]);
});

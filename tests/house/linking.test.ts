import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { messageKey } from '@/lib/domain/message-key';
import { signals } from '@/lib/linking/signals';
import { readText, root } from './project-files.ts';

const messages = new Map(
  (await parseMessagesFile(join(root, 'lib/locales/en.yml'))).flatMap((message) =>
    message.type === 'simple' && message.key[0] === 'linking'
      ? [[message.key.slice(1).join('.'), message.message]]
      : [],
  ),
);

/** What speaks against a link never begins the sentence. */
const OPENS: readonly string[] = signals
  .filter(({ id }) => id !== 'linked-often')
  .flatMap(({ words }) => words);

test.each(OPENS)('%s can begin the sentence, and says who or what it is about', (words) => {
  const said = messages.get(`first.${messageKey(words)}`) ?? 'nothing';
  expect(said).toMatch(/^[\p{Lu}$][^<>;.]{8,79}$/u);
  expect(said).toContain('$1');
});

test.each(signals.flatMap(({ words }) => words))('%s can go on with the sentence', (words) => {
  expect(messages.get(`more.${messageKey(words)}`) ?? 'nothing').toMatch(
    /^(they|it|but) [^<>;.]{4,79}$/,
  );
});

test('no sentence is left over', () => {
  const known = signals.flatMap(({ words }) => words.map(messageKey));
  const keys = [...messages.keys()].filter((key) => /^(first|more)\./.test(key));
  expect(keys.filter((key) => !known.some((one) => key.endsWith(`.${one}`)))).toEqual([]);
});

test('the table of signals names them all', () => {
  const rows = readText('lib/linking/README.md').match(/^\| `([a-z-]+)` \|/gm) ?? [];
  expect(rows.map((row) => row.slice(3, -3)).sort()).toEqual(signals.map(({ id }) => id).sort());
});

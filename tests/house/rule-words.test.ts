import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { ruleMessageKey } from '@/lib/domain/rule-message-key';
import { rules } from '@/lib/extract/rules';
import { sites } from '@/lib/extract/sites';
import { root } from './project-files.ts';

/** What is offered to be kept; the company's own name is not. */
const offering = [...rules, ...sites.flatMap((site) => site.rules)]
  .filter(({ kind }) => kind !== 'company')
  .map(({ id }) => id);

const messages = await parseMessagesFile(join(root, 'lib/locales/en.yml'));
const said = new Map(
  messages.flatMap((message) =>
    message.type === 'simple' && message.key[0] === 'why'
      ? [[message.key.slice(1).join('.'), message.message]]
      : [],
  ),
);

test('there are rules to be explained', () => {
  expect(offering.length).toBeGreaterThan(40);
});

test.each(offering)('%s says in words why it offers something', (id) => {
  // `…` is what `npm run new rule` writes.
  expect(said.get(ruleMessageKey(id)) ?? 'nothing under `why` in lib/locales/en.yml').toMatch(
    /^\p{Lu}[^…<>]{10,79}[^….]$/u,
  );
});

test('two rules of one kind are told apart', () => {
  const words = offering.map((id) => `${id.split('/')[0]} ${said.get(ruleMessageKey(id))}`);
  expect(words.filter((one, index) => words.indexOf(one) !== index)).toEqual([]);
});

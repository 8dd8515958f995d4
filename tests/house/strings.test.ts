import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { findMessageUse } from './message-use.ts';
import { parseSource } from './parse-source.ts';
import { code, filesUnder, readText, root } from './project-files.ts';
import { findLiteralText } from './strings.ts';

const sources = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => filesUnder(folder, code))
  .map((path) => parseSource(path));

async function listKeys(): Promise<string[]> {
  const messages = await parseMessagesFile(join(root, 'lib/locales/en.yml'));
  // The browser's own, such as `@@ui_locale`, come with every file.
  return messages.map(({ key }) => key.join('.')).filter((key) => !key.startsWith('@@'));
}

test('no component says a word that is not in lib/locales', () => {
  const shown = sources.filter(({ path }) => path.endsWith('.tsx'));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.flatMap(findLiteralText)).toEqual([]);
});

test('every message is used, and every message asked for is there', async () => {
  const keys = await listKeys();
  const manifest = [...readText('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(manifest.filter((key) => !keys.includes(String(key)))).toEqual([]);
  const { unused, missing } = findMessageUse(keys, sources);
  expect({ unused: unused.filter((key) => !manifest.includes(key)), missing }).toEqual({
    unused: [],
    missing: [],
  });
});

const component = (jsx: string) => parseSource('a.tsx', `export const A = () => ${jsx};`);

test.each([
  ['<p>Saved</p>'],
  ['<p>{open ? "Hide" : sentence}</p>'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a component under test.
  ['<p>{`${count} saved`}</p>'],
  ['<button aria-label="Close" />'],
  ['<input placeholder={"Name"} />'],
  ['<Field label="Company name" />'],
  ['<Field hint={known ? "Same company" : undefined} />'],
])('%s says one', (jsx) => {
  expect(findLiteralText(component(jsx))).toHaveLength(1);
});

test.each([
  ["<p title={i18n.t('panel.title')}>{i18n.t('saved')} · {count}</p>"],
  ['<input name="company" type="text" />'],
  ['<Icon name="check" tone="quiet" />'],
])('%s says none', (jsx) => {
  expect(findLiteralText(component(jsx))).toEqual([]);
});

test('a message is used when its key, or a template that leads to it, is written', () => {
  const keys = ['title', 'reason.ownsIt', 'reason.gone', 'level.l3', 'forgotten'];
  const text =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a file under test.
    "i18n.t('title'); i18n.t(`reason.${code}`); use('owns-it'); i18n.t(`level.${`l${n}`}`); i18n.t('lost')";
  expect(findMessageUse(keys, [parseSource('a.ts', text)])).toEqual({
    unused: ['reason.gone', 'forgotten'],
    missing: ['lost'],
  });
});

import { expect, test } from 'vitest';
import { findTrespasses } from './layers.ts';
import { parseSource } from './parse-source.ts';
import { code, filesUnder } from './project-files.ts';

const files = ['components', 'entrypoints', 'lib'].flatMap((folder) => filesUnder(folder, code));

test('no file reaches to the right of its arrow', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.map((path) => parseSource(path)).flatMap(findTrespasses)).toEqual([]);
});

const trespassing: [path: string, text: string, complaint: RegExp][] = [
  ['lib/domain/a.ts', "import { write } from '@/lib/store/write';", /lib\/domain → lib\/store/],
  ['lib/domain/a.ts', "import { write } from '../store/write';", /lib\/domain → lib\/store/],
  ['lib/store/a.ts', "import { t } from '@/lib/browser/tabs';", /lib\/store → lib\/browser/],
  ['lib/react/a.ts', "import { B } from '@/components/ui/button';", /lib\/react → components\/ui/],
  ['components/ui/a.tsx', "import { fold } from '@/lib/domain/fold';", /components\/ui → lib/],
  // Sentences reach the kit as props, and the rest of lib speaks in codes.
  ['components/ui/a.tsx', "import { i18n } from '@/lib/locales/i18n';", /components\/ui → lib/],
  ['lib/domain/a.ts', "import { i18n } from '@/lib/locales/i18n';", /lib\/domain → lib/],
  ['components/p/a.tsx', "import { i18n } from '#i18n';", /through lib\/locales/],
  ['components/p/a.tsx', "import { r } from '@/lib/store/queries/r';", /only through lib\/react/],
  ['lib/extract/a.ts', "import { fold } from '@/lib/domain/fold';", /as types only/],
  ['lib/react/a.ts', "import { liveQuery } from 'dexie';", /dexie/],
  ['lib/react/a.ts', "const { Dexie } = await import('dexie');", /dexie/],
  ['lib/react/a.ts', "import MiniSearch from 'minisearch';", /only lib\/search/],
  ['lib/search/a.ts', "import { openDatabase } from '@/lib/store/database';", /lib\/store/],
  ['lib/domain/a.ts', "import * as z from 'zod';", /zod\/mini/],
  ['lib/react/a.ts', "import { browser } from 'wxt/browser';", /wxt\/browser/],
  ['components/p/a.tsx', 'export const a = () => chrome.tabs;', /chrome/],
  ['components/p/a.tsx', 'export const a = () => fetch(url);', /fetch/],
  ['lib/store/a.ts', 'export const a = () => document.title;', /document/],
  ['lib/domain/a.ts', 'export const a = () => Date.now();', /clock/],
  ['lib/domain/a.ts', 'export const a = () => new Date();', /clock/],
  ['lib/extract/a.ts', 'export const a = () => Math.random();', /chance/],
  [
    'lib/extract/rules/mission/a.ts',
    "import { b } from '../vision/b';",
    /siblings meet in the index/,
  ],
  ['lib/domain/a.ts', "export { b } from './b';", /no barrels/],
];

test.each(trespassing)('in %s, `%s` is one', (path, text, complaint) => {
  expect(findTrespasses(parseSource(path, text)).join('\n')).toMatch(complaint);
});

const allowed: [path: string, text: string][] = [
  ['lib/extract/a.ts', "import type { Candidate } from '@/lib/domain/candidate';"],
  ['lib/extract/a.ts', 'export const a = (document: Document) => document.title;'],
  ['lib/extract/a.ts', 'export const a = ({ document }: Page) => [1].map(() => document.body);'],
  ['lib/store/a.ts', "import { Dexie } from 'dexie';"],
  ['lib/domain/a.ts', 'export const a = (at: number) => new Date(at);'],
  ['lib/domain/a.ts', 'export const a = { document: 1, fetch: b.chrome };'],
  ['components/p/a.tsx', "import { link } from '@/lib/store/commands/link';"],
  ['components/p/a.tsx', "import type { Research } from '@/lib/store/queries/research';"],
  ['components/ui/a.tsx', "import { useId } from 'react';\nimport styles from './a.module.css';"],
];

test.each(allowed)('in %s, `%s` is none', (path, text) => {
  expect(findTrespasses(parseSource(path, text))).toEqual([]);
});

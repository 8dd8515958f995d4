import { expect, test } from 'vitest';
import { verifyClips } from '@/entrypoints/background/verify-clips';
import type { PageCopy } from '@/lib/domain/page-copy';
import { sourcePageOf } from '@/lib/domain/source-page';
import { understandPage } from '@/lib/extract/extract-page';
import { keepPassage } from '@/lib/store/commands/keep-passage';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { aStore, done } from '../../fixtures/memory-store';

const ADDRESS = 'https://larkmoor.example/about';
const lineOf = (text: string, index: number): PageCopy['lines'][number] => ({
  text,
  box: 0,
  segments: [{ text, loose: true }],
  level: index === 0 ? 1 : 0,
  bold: false,
  isLink: false,
  href: null,
  broken: false,
  marks: [],
  hidden: false,
});

/** A page whose first line is its heading. */
const aCopy = (...texts: string[]): PageCopy => ({
  url: ADDRESS,
  canonicalUrl: '',
  title: 'About',
  lang: 'en',
  boxes: [{ tag: 'BODY', className: '', parent: -1, first: 0, last: texts.length - 1 }],
  marks: [],
  lines: texts.map(lineOf),
  pictures: [],
  metas: [],
  structured: [],
  links: [],
  partial: false,
});
const aPage = (promise: string) =>
  aCopy(
    'About Larkmoor',
    'We have made kites for calm days since long ago.',
    promise,
    'Come and see us in our loft by the water.',
  );
const MOVED = aCopy('Moved', 'This page is no more.');
const KEPT = 'By 2030 every kite will be mended for free.';

const read = (store: Store, copy: PageCopy) =>
  understandPage(copy, store.now(), { clock: () => 0, pause: async () => {} });

const lookAgain = async (store: Store, copy: PageCopy) => {
  await verifyClips(store, { copy, reading: await read(store, copy) });
  return store.database.clips.toArray();
};

const aCompany = async () => {
  const store = aStore();
  const larkmoor = { name: 'Larkmoor', domain: 'larkmoor.example', roleTitle: 'Role' };
  return { store, company: await done(startCompany(store, larkmoor)) };
};

const withClip = async () => {
  const { store, company } = await aCompany();
  const reading = await read(store, aPage(KEPT));
  const selector = { exact: KEPT, prefix: 'since long ago.\n', suffix: '\nCome and see us in our' };
  const passage = {
    kind: 'target-state' as const,
    selector,
    headingPath: [],
    clipKind: 'selection' as const,
  };
  await done(keepPassage(store, company, sourcePageOf(reading), passage));
  store.later();
  return store;
};

test('a quote that stands there still is present, as of now', async () => {
  const store = await withClip();
  const [clip] = await lookAgain(store, aPage(KEPT));
  expect(clip).toMatchObject({ seenState: 'present', lastSeenAt: store.now() });
});

test('one that reads otherwise says what; put back, it is present again', async () => {
  const store = await withClip();
  const [changed] = await lookAgain(store, aPage(KEPT.replace('2030', '2035')));
  expect(changed).toMatchObject({
    seenState: 'changed',
    seenNow: 'By 2035 every kite will be mended for free.',
    selector: { exact: KEPT },
  });
  const [again] = await lookAgain(store, aPage(KEPT));
  expect(again?.seenState).toBe('present');
  expect(again).not.toHaveProperty('seenNow');
});

test('one that is not there is gone, and stays kept', async () => {
  const store = await withClip();
  const [gone] = await lookAgain(store, MOVED);
  expect(gone).toMatchObject({ seenState: 'gone', selector: { exact: KEPT } });
});

test('a page that was read in part tells nothing of what was not met', async () => {
  const store = await withClip();
  const [before] = await store.database.clips.toArray();
  await verifyClips(store, {
    copy: MOVED,
    reading: { ...(await read(store, MOVED)), partial: true },
  });
  expect(await store.database.clips.toArray()).toEqual([before]);
});

test('a database that does not answer leaves the reading alone', async () => {
  const store = await withClip();
  store.database.close({ disableAutoOpen: true });
  const reading = await read(store, MOVED);
  await expect(verifyClips(store, { copy: MOVED, reading })).resolves.toEqual([]);
});

const FIRST = 'The line is forty kilometres long and goes down to nine hundred metres, all told.';
const SECOND = 'Thirty people are going to be trained for it in the town itself, says the company.';

test('an article is only said to stand there still where each of its paragraphs does', async () => {
  const { store, company } = await aCompany();
  const page = sourcePageOf(await read(store, aCopy('A line', FIRST, SECOND)));
  const article = { headline: 'A line', markdown: `${FIRST}\n\n_${SECOND}_`, partial: false };
  const selector = { exact: FIRST, prefix: 'A line', suffix: '' };
  await done(
    keepPassage(
      store,
      company,
      { ...page, capturedAt: 1 },
      {
        kind: 'news',
        clipKind: 'article',
        selector,
        article,
      },
    ),
  );
  store.later();
  const rewritten = await lookAgain(store, aCopy('A line', FIRST, 'Nobody is trained for it.'));
  expect(rewritten[0]).toMatchObject({ seenState: 'present', lastSeenAt: 1 });
  const same = await lookAgain(store, aCopy('A line', FIRST, 'Another picture', SECOND));
  expect(same[0]).toMatchObject({ seenState: 'present', lastSeenAt: store.now() });
  const gone = await lookAgain(store, MOVED);
  expect(gone[0]?.seenState).toBe('gone');
});

test('a page that was fetched, not shown, tells of no quote that it is gone', async () => {
  const store = await withClip();
  const [before] = await store.database.clips.toArray();
  const fetched = { copy: MOVED, reading: await read(store, MOVED), fetched: true };
  expect(await verifyClips(store, fetched)).toEqual(['unchecked']);
  expect(await store.database.clips.toArray()).toEqual([before]);
  const copy = aPage(KEPT.replace('2030', '2035'));
  expect(
    await verifyClips(store, { copy, reading: await read(store, copy), fetched: true }),
  ).toEqual(['changed']);
});

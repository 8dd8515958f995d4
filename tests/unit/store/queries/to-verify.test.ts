import { expect, it } from 'vitest';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { noteSeen } from '@/lib/store/commands/note-seen';
import { sayStillRight } from '@/lib/store/commands/still-right';
import { countKept } from '@/lib/store/queries/count-kept';
import { listToVerify } from '@/lib/store/queries/to-verify';
import { ABOUT, aKeeping, COMPANY, keep, PRESS } from '../../../fixtures/keepings';
import { aStore, done, type TestStore } from '../../../fixtures/memory-store';
import { FIXTURE_NOW } from '../../../fixtures/records';

const YEAR = 366 * 24 * 60 * 60 * 1_000;

const leader = (text: string, value: string) =>
  aKeeping({
    kind: 'leader',
    text,
    value,
    selector: { exact: `${text}\n${value}`, prefix: '', suffix: '' },
  });

const listed = async (store: TestStore, now = store.now()) =>
  (await listToVerify(store.database, COMPANY, now)).map(({ page, doubtful }) => [
    page?.canonicalUrl,
    ...doubtful.map(({ doubt, research }) => `${doubt}: ${research.finding.text}`),
  ]);

const clipOf = async (store: TestStore, exact: string) =>
  (await store.database.clips.toArray()).find((clip) => clip.selector.exact.startsWith(exact))
    ?.id ?? '';

it('is empty while everything is fresh', async () => {
  const store = aStore();
  await keep(store, ABOUT, leader('Mara Lindqvist', 'Head of Sales'), aKeeping());
  expect(await listed(store)).toEqual([]);
});

it('lists by page what changed, is gone, is disputed or is older than its kind allows', async () => {
  const store = aStore();
  await keep(store, ABOUT, leader('Mara Lindqvist', 'CEO'), leader('Kim Sato', 'Head of Sales'));
  await keep(store, PRESS, leader('Ole Brandt', 'CEO'), leader('Ada Novak', 'Head of Art'));
  await done(
    noteSeen(
      store,
      [
        { clipId: await clipOf(store, 'Kim Sato'), state: 'gone' },
        { clipId: await clipOf(store, 'Ada Novak'), state: 'changed', now: 'Ada Novak\nChair' },
      ],
      store.now(),
    ),
  );
  expect(await listed(store)).toEqual([
    [PRESS.canonicalUrl, 'changed: Ada Novak', 'disputed: Ole Brandt'],
    [ABOUT.canonicalUrl, 'gone: Kim Sato', 'disputed: Mara Lindqvist'],
  ]);
});

it('lists what has grown old, until it is seen again or somebody says it holds', async () => {
  const store = aStore();
  const [mara = ''] = await keep(store, ABOUT, leader('Mara Lindqvist', 'Head of Sales'));
  const later = FIXTURE_NOW + YEAR;
  expect(await listed(store, later)).toEqual([[ABOUT.canonicalUrl, 'old: Mara Lindqvist']]);
  const seen = { clipId: await clipOf(store, 'Mara'), state: 'present' as const };
  await done(noteSeen(store, [seen], later - 1));
  expect(await listed(store, later)).toEqual([]);
  await done(edit(store, 'findings', mara, 'asOf', '2020'));
  expect(await listed(store, later)).toEqual([[ABOUT.canonicalUrl, 'old: Mara Lindqvist']]);
  await done(sayStillRight(store, mara, later - 1));
  expect(await listed(store, later)).toEqual([]);
});

it('leaves out what was set aside or deleted, which is not counted as kept either', async () => {
  const store = aStore();
  const [mara = '', ole = ''] = await keep(
    store,
    ABOUT,
    leader('Mara Lindqvist', 'Head of Sales'),
    leader('Ole Brandt', 'Head of Art'),
    aKeeping(),
  );
  expect(await countKept(store.database, COMPANY)).toBe(3);
  await done(edit(store, 'findings', mara, 'status', 'outdated'));
  await done(deleteRecord(store, { table: 'findings', id: ole }));
  expect(await listed(store, FIXTURE_NOW + YEAR)).toEqual([]);
  expect(await countKept(store.database, COMPANY)).toBe(1);
  expect(await countKept(store.database, 'another')).toBe(0);
});

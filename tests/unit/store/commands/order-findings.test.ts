import { expect, it } from 'vitest';
import { dedupeKey } from '@/lib/domain/ids';
import {
  bringBackCollection,
  removeCollection,
  renameCollection,
} from '@/lib/store/commands/collections';
import { deleteRecord } from '@/lib/store/commands/delete';
import { editFinding } from '@/lib/store/commands/edit-finding';
import {
  collectFindings,
  collectUnderName,
  tagFindings,
  takeBack,
  uncollectFindings,
  untagFindings,
} from '@/lib/store/commands/order-findings';
import { linkFindings, relinkFindings, type Toward } from '@/lib/store/commands/relink-findings';
import { aStore, done, everything, plant, type TestStore } from '../../../fixtures/memory-store';
import { aCompany, aFinding, aLink } from '../../../fixtures/records';

const IDS = ['a', 'b', 'c'];

const world = async (first: object = {}) => {
  const store = aStore();
  await plant(store, {
    companies: [aCompany()],
    findings: IDS.map((id, at) =>
      aFinding({ id, dedupeKey: `k-${id}`, ...(at === 0 ? first : {}) }),
    ),
  });
  return store;
};

const fieldOf = async (store: TestStore, field: 'tags' | 'collectionIds') => {
  const rows = await store.database.findings.bulkGet(IDS);
  return rows.map((row) => row?.[field] ?? []);
};

const unstamped = (tables: object) =>
  JSON.parse(
    JSON.stringify(tables, (key, value) =>
      key === 'updatedAt' || (Array.isArray(value) && value.length === 0) ? undefined : value,
    ),
  );

const toward = (type: Toward['type'], id: string): Toward => ({
  type,
  id,
  to: type === 'person' ? { type, function: 'finance' } : { type },
});

it('tags many in one write, in the spelling they have, and takes back only what it did', async () => {
  const store = await world({ tags: ['Growth'] });
  const before = unstamped(await everything(store));
  const { changed, undo } = await done(tagFindings(store, IDS, 'growth'));
  expect(changed).toBe(2);
  expect(await fieldOf(store, 'tags')).toEqual([['Growth'], ['Growth'], ['Growth']]);
  await done(takeBack(store, undo));
  expect(unstamped(await everything(store))).toEqual(before);
});

it('takes a tag away in every spelling, and gives back each as it was', async () => {
  const store = await world({ tags: ['Growth', 'GROWTH', 'risk'] });
  const { undo } = await done(untagFindings(store, IDS, 'growth'));
  expect(await fieldOf(store, 'tags')).toEqual([['risk'], [], []]);
  await done(takeBack(store, undo));
  expect((await fieldOf(store, 'tags'))[0]?.toSorted()).toEqual(['GROWTH', 'Growth', 'risk']);
});

it('makes a collection once, whoever names it again, and takes it back whole', async () => {
  const store = await world();
  const before = unstamped(await everything(store));
  const made = await done(collectUnderName(store, 'company-1', ['a', 'b'], 'For the plant visit'));
  store.later();
  const again = await done(collectUnderName(store, 'company-1', ['b', 'c'], 'for the Plant visit'));
  expect([made.changed, again.changed]).toEqual([2, 1]);
  const company = await store.database.companies.get('company-1');
  expect(company?.collections?.map(({ name }) => name)).toEqual(['For the plant visit']);
  const id = company?.collections?.[0]?.id ?? '';
  expect(await fieldOf(store, 'collectionIds')).toEqual([[id], [id], [id]]);
  await done(takeBack(store, again.undo));
  expect(await fieldOf(store, 'collectionIds')).toEqual([[id], [id], []]);
  await done(takeBack(store, made.undo));
  expect(unstamped(await everything(store))).toEqual(before);
});

it('puts findings into a collection and out of it again', async () => {
  const store = await world({ collectionIds: ['visit'] });
  expect((await done(collectFindings(store, IDS, 'visit'))).changed).toBe(2);
  expect((await done(uncollectFindings(store, ['a'], 'visit'))).changed).toBe(1);
  expect(await fieldOf(store, 'collectionIds')).toEqual([[], ['visit'], ['visit']]);
});

it('renames a collection and brings it back with what was in it', async () => {
  const store = await world();
  await done(collectUnderName(store, 'company-1', ['a'], 'Visit'));
  const collections = async () =>
    (await store.database.companies.get('company-1'))?.collections ?? [];
  const [visit] = await collections();
  if (!visit) throw new Error('no collection');
  await done(renameCollection(store, 'company-1', visit.id, 'Plant visit'));
  await done(removeCollection(store, 'company-1', visit.id));
  expect(await collections()).toEqual([]);
  await done(bringBackCollection(store, 'company-1', { ...visit, name: 'Plant visit' }));
  expect(await collections()).toEqual([{ ...visit, name: 'Plant visit' }]);
  expect((await fieldOf(store, 'collectionIds'))[0]).toEqual([visit.id]);
});

it('links many to one person, each for a reason that fits, and once', async () => {
  const store = await world({ kind: 'leader' });
  const before = unstamped(await everything(store));
  const { changed, undo } = await done(linkFindings(store, IDS, toward('person', 'person-1')));
  expect(changed).toBe(3);
  expect((await done(linkFindings(store, IDS, toward('person', 'person-1')))).changed).toBe(0);
  await done(takeBack(store, undo));
  const { links, ...rest } = unstamped(await everything(store));
  expect(links.every((link: { deletedAt?: number }) => link.deletedAt !== undefined)).toBe(true);
  expect(rest).toEqual(before);
});

it('moves links to people with why they were made, and leaves those to proposals', async () => {
  const store = await world();
  await plant(store, {
    links: [
      aLink({ id: 'l1', fromId: 'a', reason: 'raised-it', note: 'Twice' }),
      aLink({ id: 'l2', fromId: 'a', to: 'proposal', toId: 'proposal-1' }),
      aLink({ id: 'l3', fromId: 'b', state: 'dismissed' }),
    ],
  });
  const { changed, undo } = await done(relinkFindings(store, IDS, toward('person', 'person-2')));
  expect(changed).toBe(1);
  const alive = async () => {
    const links = await store.database.links.filter((one) => one.deletedAt === undefined).toArray();
    return links
      .map(({ fromId, toId, reason, note }) => [fromId, toId, reason, note])
      .sort((a, b) => a.join(' ').localeCompare(b.join(' ')));
  };
  expect(await alive()).toEqual([
    ['a', 'person-2', 'raised-it', 'Twice'],
    ['a', 'proposal-1', 'cares-about', undefined],
    ['b', 'person-1', 'cares-about', undefined],
  ]);
  await done(takeBack(store, undo));
  expect((await alive()).filter(([, to]) => to === 'person-2')).toEqual([]);
  expect((await alive())[0]).toEqual(['a', 'person-1', 'raised-it', 'Twice']);
});

it('says "no use" again where a link over it is taken back', async () => {
  const store = await world();
  await plant(store, { links: [] });
  const made = await done(linkFindings(store, ['a'], toward('person', 'person-1')));
  const [link] = await store.database.links.toArray();
  await plant(store, { links: [{ ...link, state: 'dismissed' }] });
  const over = await done(linkFindings(store, ['a'], toward('person', 'person-1')));
  expect((await store.database.links.toArray())[0]?.state).toBe('accepted');
  await done(takeBack(store, over.undo));
  expect((await store.database.links.toArray())[0]?.state).toBe('dismissed');
  expect(made.changed).toBe(1);
});

it('leaves out what was deleted meanwhile, in the act and in taking it back', async () => {
  const store = await world();
  await done(deleteRecord(store, { table: 'findings', id: 'b' }));
  const { changed, undo } = await done(tagFindings(store, IDS, 'growth'));
  expect(changed).toBe(2);
  await done(deleteRecord(store, { table: 'findings', id: 'a' }));
  await done(takeBack(store, undo));
  expect(await fieldOf(store, 'tags')).toEqual([['growth'], [], []]);
});

it('keeps the tags and collections of both where two findings become one', async () => {
  const store = await world({
    text: 'One',
    dedupeKey: dedupeKey('mission', 'One'),
    tags: ['growth'],
    collectionIds: ['visit'],
  });
  await plant(store, {
    findings: [
      aFinding({ id: 'b', text: 'Two', dedupeKey: dedupeKey('mission', 'Two'), tags: ['risk'] }),
    ],
  });
  expect(await done(editFinding(store, 'a', 'text', 'Two'))).toBe('b');
  const twin = await store.database.findings.get('b');
  expect(twin?.tags?.toSorted()).toEqual(['growth', 'risk']);
  expect(twin?.collectionIds).toEqual(['visit']);
});

import { describe, expect, test } from 'vitest';
import { suggestLinks } from '@/entrypoints/background/suggest-links';
import { acceptLinks, undoLinks } from '@/lib/store/commands/accept-links';
import { deleteRecord } from '@/lib/store/commands/delete';
import { edit } from '@/lib/store/commands/edit';
import { link, relink, unlink } from '@/lib/store/commands/link';
import { aStore, done, plant } from '../../fixtures/memory-store';
import {
  aClip,
  aCompany,
  aFinding,
  aKeyPoint,
  anOpportunity,
  aPerson,
} from '../../fixtures/records';

const WANTED = { companyId: 'company-1', findingIds: ['wait', 'named', 'gone'] };

/** Ines asked about response times; one fact is about them, the other's quote names her. */
const planted = async () => {
  const store = aStore();
  await plant(store, {
    companies: [aCompany()],
    opportunities: [anOpportunity()],
    people: [aPerson()],
    keyPoints: [aKeyPoint({ personId: 'person-1', text: 'Response times under an hour' })],
    clips: [aClip({ selector: { exact: 'Ines Okafor signs.', prefix: '', suffix: '' } })],
    findings: [
      aFinding({ id: 'wait', kind: 'revenue', text: 'Response times cost 2 % of revenue' }),
      aFinding({ id: 'named', text: 'Somebody signs', clipIds: ['clip-1'], dedupeKey: 'named' }),
    ],
  });
  return store;
};

type Asked = Awaited<ReturnType<typeof planted>>;
const offered = async (store: Asked) =>
  (await suggestLinks(store, WANTED)).map(({ findingId, suggestions }) => [
    findingId,
    suggestions.map(({ targetId, filled }) => `${targetId} ${filled ? 'filled' : 'shown'}`),
  ]);

const BOTH = [
  ['wait', ['person-1 filled']],
  ['named', ['person-1 filled']],
];

/** What a suggestion is accepted as. */
const acceptedLink = {
  findingId: 'wait',
  to: 'person',
  toId: 'person-1',
  reason: 'cares-about',
  score: 4,
} as const;

describe('the background suggests', () => {
  test('from what is stored, with what the pages say, and stores nothing', async () => {
    const store = await planted();
    expect(await offered(store)).toEqual(BOTH);
    expect(await store.database.links.count()).toBe(0);
  });

  test('nothing that is linked, nor again what was taken back; undone it is suggested again', async () => {
    const store = await planted();
    const undo = await done(acceptLinks(store, [acceptedLink]));
    expect(await store.database.links.toArray()).toMatchObject([
      { state: 'accepted', by: 'rule', score: 4, reason: 'cares-about' },
    ]);
    expect((await offered(store))[0]).toEqual(['wait', []]);
    await done(undoLinks(store, undo));
    expect(await offered(store)).toEqual(BOTH);

    await done(acceptLinks(store, [acceptedLink]));
    const [made] = await store.database.links.toArray();
    await done(unlink(store, made?.id ?? ''));
    expect((await offered(store))[0]).toEqual(['wait', []]);
    await done(relink(store, made?.id ?? ''));
    const [again] = await store.database.links.toArray();
    expect(again).toMatchObject({ state: 'accepted', reason: 'cares-about' });
    expect(again).not.toHaveProperty('deletedAt');
  });

  test('nothing for a fact of no use, nothing of a company that is gone', async () => {
    const store = await planted();
    await done(edit(store, 'findings', 'wait', 'status', 'rejected'));
    expect(await offered(store)).toEqual(BOTH.slice(1));
    await done(deleteRecord(store, { table: 'companies', id: 'company-1' }));
    expect(await offered(store)).toEqual([]);
  });

  test('a link made by hand after it was taken back stands like any other', async () => {
    const store = await planted();
    const ends = { from: 'finding', fromId: 'wait', to: 'person', toId: 'person-1' } as const;
    const id = await done(link(store, ends, 'risk'));
    await done(unlink(store, id));
    await done(link(store, ends, 'opener'));
    expect(await store.database.links.get(id)).toMatchObject({
      state: 'accepted',
      reason: 'opener',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from '@/lib/domain/base';
import { deleteRecord, undelete } from '@/lib/store/commands/delete';
import { aStore, done, everything, plant, type TestStore } from '../../../fixtures/memory-store';
import { aClip, aFinding, aLink, aPerson, aQuestion, recordOf } from '../../../fixtures/records';

const world = async () => {
  const store = aStore();
  const rows = Object.fromEntries(TABLES.map((table) => [table, [recordOf[table]()]]));
  await plant(store, {
    ...rows,
    clips: [aClip({ companyId: 'company-1' })],
    findings: [aFinding({ clipIds: ['clip-1'] })],
    links: [
      aLink(),
      aLink({ id: 'to-proposal', to: 'proposal', toId: 'proposal-1' }),
      aLink({
        id: 'from-clip',
        from: 'clip',
        fromId: 'clip-1',
        to: 'objective',
        toId: 'objective-1',
      }),
      aLink({ id: 'from-question', from: 'question', fromId: 'question-1' }),
      aLink({ id: 'to-point', to: 'keyPoint', toId: 'key-point-1' }),
      aLink({ id: 'from-story', from: 'accomplishment', fromId: 'accomplishment-1' }),
    ],
    questions: [aQuestion({ personId: 'person-1' })],
  });
  return store;
};

const unstamped = (tables: Record<string, unknown[]>) =>
  JSON.parse(JSON.stringify(tables, (key, value) => (key === 'updatedAt' ? undefined : value)));

const deletedIn = async (store: TestStore) => {
  const names: string[] = [];
  for (const table of TABLES)
    for (const row of await store.database.table(table).toArray())
      if (row.deletedAt !== undefined) names.push(`${table}/${row.id}`);
  return names.sort();
};

const goes: Record<TableName, readonly string[]> = {
  companies: [
    'companies/company-1',
    'opportunities/opportunity-1',
    'rounds/round-1',
    'people/person-1',
    'participants/participant-1',
    'keyPoints/key-point-1',
    'objectives/objective-1',
    'obstacles/obstacle-1',
    'clips/clip-1',
    'findings/finding-1',
    'proposals/proposal-1',
    'introductions/introduction-1',
    'questions/question-1',
    'links/link-1',
    'links/to-proposal',
    'rehearsals/rehearsal-1',
    'cards/card-1',
    'links/from-clip',
    'links/from-question',
    'links/to-point',
    'links/from-story',
  ],
  opportunities: [
    'opportunities/opportunity-1',
    'rounds/round-1',
    'participants/participant-1',
    'keyPoints/key-point-1',
    'obstacles/obstacle-1',
    'proposals/proposal-1',
    'introductions/introduction-1',
    'questions/question-1',
    'links/to-proposal',
    'rehearsals/rehearsal-1',
    'cards/card-1',
    'links/from-question',
    'links/to-point',
  ],
  rounds: ['rounds/round-1', 'participants/participant-1'],
  people: [
    'people/person-1',
    'participants/participant-1',
    'questions/question-1',
    'links/link-1',
    'links/from-question',
    'links/from-story',
  ],
  participants: ['participants/participant-1'],
  keyPoints: ['keyPoints/key-point-1', 'links/to-point'],
  objectives: ['objectives/objective-1', 'links/from-clip'],
  obstacles: ['obstacles/obstacle-1'],
  accomplishments: ['accomplishments/accomplishment-1', 'links/from-story'],
  clips: ['clips/clip-1', 'links/from-clip'],
  findings: ['findings/finding-1', 'links/link-1', 'links/to-proposal', 'links/to-point'],
  proposals: [
    'proposals/proposal-1',
    'links/to-proposal',
    'rehearsals/rehearsal-1',
    'cards/card-1',
  ],
  introductions: ['introductions/introduction-1'],
  questions: ['questions/question-1', 'links/from-question'],
  links: ['links/link-1'],
  rehearsals: ['rehearsals/rehearsal-1'],
  cards: ['cards/card-1'],
};

describe.each(TABLES)('deleting one of %s', (table) => {
  const id = recordOf[table]().id;

  it('takes with it what has no meaning without it, and nothing else', async () => {
    const store = await world();
    const refs = await done(deleteRecord(store, { table, id }));
    expect(await deletedIn(store)).toEqual([...goes[table]].sort());
    expect(refs.map((ref) => `${ref.table}/${ref.id}`).sort()).toEqual([...goes[table]].sort());
  });

  it('is undone without a trace', async () => {
    const store = await world();
    const before = await everything(store);
    await done(undelete(store, await done(deleteRecord(store, { table, id }))));
    expect(unstamped(await everything(store))).toEqual(unstamped(before));
  });
});

describe('deleting', () => {
  it('what is deleted already changes nothing', async () => {
    const store = await world();
    await done(deleteRecord(store, { table: 'people', id: 'person-1' }));
    const before = await everything(store);
    store.later();
    expect(await done(deleteRecord(store, { table: 'people', id: 'person-1' }))).toEqual([]);
    expect(await everything(store)).toEqual(before);
  });

  it('what was never there is refused', async () => {
    expect(await deleteRecord(aStore(), { table: 'people', id: 'nobody' })).toEqual({
      ok: false,
      problem: { code: 'missing', table: 'people', id: 'nobody' },
    });
  });

  it('and undoing leaves alone what had been deleted before', async () => {
    const store = await world();
    await done(deleteRecord(store, { table: 'proposals', id: 'proposal-1' }));
    const before = await deletedIn(store);
    await done(
      undelete(store, await done(deleteRecord(store, { table: 'companies', id: 'company-1' }))),
    );
    expect(await deletedIn(store)).toEqual(before);
  });

  it('a company leaves the quotes that a finding of another company rests on', async () => {
    const store = await world();
    await plant(store, {
      findings: [
        aFinding({ id: 'other', companyId: 'company-2', clipIds: ['clip-1'] }),
        aFinding({ id: 'gone', companyId: 'company-3', clipIds: ['alone'], deletedAt: 1 }),
      ],
      clips: [
        aClip({ id: 'alone', companyId: 'company-1', textHash: 'alone' }),
        aClip({ id: 'clip-1', companyId: 'company-1' }),
      ],
    });
    await done(deleteRecord(store, { table: 'companies', id: 'company-1' }));
    const deleted = await deletedIn(store);
    expect(deleted).not.toContain('clips/clip-1');
    expect(deleted).toContain('clips/alone');
    expect(deleted).not.toContain('findings/other');
  });

  it('a company with many findings and undoing it loses none of them', {
    timeout: 60_000,
  }, async () => {
    const store = await world();
    const many = Array.from({ length: 1_500 }, (_, at) => at);
    await plant(store, {
      findings: many.map((at) =>
        aFinding({ id: `f${at}`, dedupeKey: `k${at}`, clipIds: [`c${at}`] }),
      ),
      clips: many.map((at) => aClip({ id: `c${at}`, textHash: `t${at}`, companyId: 'company-1' })),
      people: [aPerson({ id: 'person-2' })],
      links: many
        .slice(0, 500)
        .map((at) => aLink({ id: `l${at}`, fromId: `f${at}`, toId: 'person-2' })),
    });
    const before = await everything(store);
    const refs = await done(deleteRecord(store, { table: 'companies', id: 'company-1' }));
    expect(await deletedIn(store)).toHaveLength(refs.length);
    await done(undelete(store, refs));
    expect(unstamped(await everything(store))).toEqual(unstamped(before));
  });
});

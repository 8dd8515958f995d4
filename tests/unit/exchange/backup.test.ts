import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '@/lib/domain/base';
import { backupLines, findBadRecord, isBackup, readBackup } from '@/lib/exchange/backup';
import { compareRows, incomingOf } from '@/lib/exchange/compare-rows';
import { bringUpToDate, SCHEMA } from '@/lib/store/bring-up-to-date';
import { bringIn } from '@/lib/store/commands/bring-in';
import { readStoredRows } from '@/lib/store/queries/stored-rows';
import { anyStore } from '../../fixtures/any-store';
import { examplePlan } from '../../fixtures/example-plan';
import { aStore, done, memoryEngine, plant } from '../../fixtures/memory-store';
import { FIXTURE_NOW } from '../../fixtures/records';

const write = (rows: Parameters<typeof backupLines>[0]['rows'], schema = SCHEMA) =>
  [...backupLines({ schema, rows }, FIXTURE_NOW)].join('');
const read = (text: string) => readBackup(text, SCHEMA);
const NONE = new Set<string>();

const emptyRows = () => readStoredRows(aStore().database);

describe('a backup', () => {
  it('brings everything back into an empty store as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyStore, async (rows) => {
        const back = read(write(rows));
        if (!back.ok) throw new Error(JSON.stringify(back.problem));
        const store = aStore();
        await done(bringIn(store, (here) => incomingOf(compareRows(here, back.value.rows), NONE)));
        const kept = await readStoredRows(store.database);
        for (const table of TABLES)
          expect(kept[table]).toEqual(rows[table].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      }),
      { numRuns: 40 },
    );
  });

  it('says one record a line, so that a broken one is found by its line', async () => {
    const rows = { ...(await emptyRows()), ...examplePlan(FIXTURE_NOW) };
    const lines = write(rows).split('\n');
    const records = TABLES.reduce((sum, table) => sum + rows[table].length, 0);
    expect(lines).toHaveLength(records + TABLES.length + 3);
    const torn = lines.map((line, index) => (index === 7 ? line.replace(':', ';') : line));
    expect(read(torn.join('\n'))).toEqual({ ok: false, problem: { code: 'broken', line: 8 } });
  });

  it('of an older version goes through the migrations', async () => {
    const rows = await emptyRows();
    const story = {
      ...examplePlan(FIXTURE_NOW).accomplishments[0],
      actions: ['First this', 'Then that'],
    };
    const old = { ...rows, accomplishments: [{ id: 'story', ...story }] };
    const engine = memoryEngine();
    const now = await bringUpToDate({ schema: 4, rows: old }, engine);
    expect(findBadRecord(now)).toBeNull();
    expect(now.accomplishments[0]).toMatchObject({
      actions: [{ text: 'First this' }, { text: 'Then that' }],
    });
    expect(await engine.indexedDB.databases()).toEqual([]);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'broken'],
    ['of a newer version', (text: string) => text.replace('"version":1', '"version":2'), 'newer'],
    [
      'of a newer database',
      (text: string) => text.replace(`"schema":${SCHEMA}`, '"schema":999'),
      'newer',
    ],
    [
      'with a table of tomorrow',
      (text: string) => text.replace('"companies":', '"planets":'),
      'newer',
    ],
    ['of something else', () => '{"format":"other","tables":{}}', 'bad-shape'],
    [
      'with one name twice',
      (text: string) => text.replace('{"id"', '{"id":"x","id"'),
      'double-name',
    ],
    [
      'that is too deep',
      (text: string) => text.replace('"people":[', `"people":[${'['.repeat(30)}`),
      'too-deep',
    ],
    [
      'of too many records',
      (text: string) => text.replace('"people":[', `"people":[${'{"id":"a"},'.repeat(200_001)}`),
      'too-many',
    ],
  ])('%s is refused', async (_, spoil, code) => {
    const text = write({ ...(await emptyRows()), ...examplePlan(FIXTURE_NOW) });
    expect(read(spoil(text))).toMatchObject({ ok: false, problem: { code } });
  });

  it('is told from other files by its first words', async () => {
    expect(isBackup(write(await emptyRows()))).toBe(true);
    expect(isBackup('{"basics":{}}')).toBe(false);
  });

  it('names the record and the field that are wrong', async () => {
    const rows = { ...(await emptyRows()), ...examplePlan(FIXTURE_NOW) };
    const people = rows.people.map((one, nth) => (nth === 1 ? { ...one, level: 99 } : one));
    expect(findBadRecord({ ...rows, people })).toEqual({
      code: 'bad-record',
      table: 'people',
      nth: 2,
      field: 'level',
    });
    expect(
      findBadRecord({ ...rows, people: [...rows.people, ...rows.people.slice(0, 1)] }),
    ).toMatchObject({ field: 'id' });
  });
});

describe('a backup beside what is here', () => {
  const both = async (change: object, mine: object = {}) => {
    const rows = { ...(await emptyRows()), ...examplePlan(FIXTURE_NOW) };
    const [person] = rows.people;
    if (!person) throw new Error('nobody');
    const store = aStore();
    await plant(store, {
      ...examplePlan(FIXTURE_NOW),
      people: [{ ...person, ...mine }, ...rows.people.slice(1)],
    });
    const here = await readStoredRows(store.database);
    const there = { ...rows, people: [{ ...person, ...change }, ...rows.people.slice(1)] };
    const bring = (taken: ReadonlySet<string>) =>
      done(bringIn(store, (now) => incomingOf(compareRows(now, there), taken)));
    const result = async () =>
      (await readStoredRows(store.database)).people.find(({ id }) => id === person.id);
    return { comparison: compareRows(here, there), bring, result, key: `people/${person.id}` };
  };

  it('changes nothing where all is the same', async () => {
    const { comparison, bring } = await both({});
    expect(comparison).toMatchObject({ adds: [], fills: [], conflicts: [] });
    expect(await bring(NONE)).toBe(0);
  });

  it('fills what is open without asking', async () => {
    const { comparison, bring, result } = await both(
      { urls: ['https://gridmere.example/mara'] },
      { urls: [] },
    );
    expect(comparison.fills).toHaveLength(1);
    await bring(NONE);
    expect(await result()).toMatchObject({ urls: ['https://gridmere.example/mara'] });
  });

  it('takes nothing of the person’s own words unless they say so', async () => {
    const { comparison, bring, result, key } = await both(
      { commonGround: 'theirs' },
      { commonGround: 'mine' },
    );
    expect(comparison.conflicts.map(({ conflicts }) => conflicts)).toEqual([['commonGround']]);
    await bring(NONE);
    expect(await result()).toMatchObject({ commonGround: 'mine' });
    await bring(new Set([key]));
    expect(await result()).toMatchObject({ commonGround: 'theirs' });
  });

  it('asks before it deletes, or brings back', async () => {
    const { comparison, bring, result, key } = await both({ deletedAt: FIXTURE_NOW });
    expect(comparison.conflicts.map(({ conflicts }) => conflicts)).toEqual([['deletedAt']]);
    await bring(NONE);
    expect(await result()).not.toHaveProperty('deletedAt');
    await bring(new Set([key]));
    expect(await result()).toHaveProperty('deletedAt');
  });
});

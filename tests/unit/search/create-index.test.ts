import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchQuery } from '@/lib/domain/search';
import { createIndex } from '@/lib/search/create-index';
import * as a from '../../fixtures/records';

const COMPANY = a.aCompany().id;

/** Two companies with people and facts. */
const anIndex = () => {
  const index = createIndex();
  index.put('companies', a.aCompany());
  index.put('companies', a.aCompany({ id: 'other', name: 'Northwind Grid', domains: [] }));
  index.put('people', a.aPerson({ id: 'helena', name: 'Helena Duarte', title: 'CFO' }));
  index.put('people', a.aPerson({ id: 'inigo', name: 'Íñigo Łukasz', companyId: 'other' }));
  const text = 'Net retention rose from 104 to 112 %';
  index.put('findings', a.aFinding({ id: 'nrr', text, dedupeKey: 'a' }));
  const churn = 'Churn among small customers doubled';
  index.put(
    'findings',
    a.aFinding({ id: 'churn', text: churn, companyId: 'other', dedupeKey: 'b' }),
  );
  return index;
};

const idsOf = (index: ReturnType<typeof createIndex>, query: SearchQuery | string) =>
  index.search(typeof query === 'string' ? { words: query } : query).hits.map(({ id }) => id);

test.each([
  ['a whole name', 'helena duarte', 'helena'],
  ['the order turned around', 'duarte helena', 'helena'],
  ['beginnings of both names', 'hel du', 'helena'],
  ['capitals', 'HELENA', 'helena'],
  ['one letter', 'h', 'helena'],
  ['no accents', 'inigo', 'inigo'],
  ['accents where there are none', 'Hélena', 'helena'],
  ['a letter too few', 'helna', 'helena'],
  ['a letter too many', 'hellena', 'helena'],
  ['another letter', 'helema', 'helena'],
  ['two letters swapped', 'heelna', 'helena'],
  ['two swapped in a word half typed', 'retnet', 'nrr'],
  ['the last letter wrong', 'helenq', 'helena'],
  ['a number', '112', 'nrr'],
  ['the company in front', 'northwind churn', 'churn'],
  ['a title', 'cfo', 'helena'],
  ['a last word of one letter, in the text', 'customers s', 'churn'],
])('%s finds it first', (_, words, id) => {
  expect(idsOf(anIndex(), words)[0]).toBe(id);
});

test('all words are demanded as long as something has them all', () => {
  expect(idsOf(anIndex(), 'churn doubled')).toEqual(['churn']);
});

test('where nothing has them all, something that has one is better than nothing', () => {
  expect(idsOf(anIndex(), 'churn helicopter')).toEqual(['churn']);
});

test.each(['', '   ', '…', '<>', '😀', '"', '(', 'zzzzzz', '\0', '__proto__', 'constructor'])(
  'nothing is found for %j, and nothing breaks',
  (words) => {
    expect(anIndex().search({ words })).toEqual({ hits: [], counts: {} });
  },
);

test('a record called __proto__ is found as any other', () => {
  const index = createIndex();
  index.put('companies', a.aCompany({ name: '__proto__ constructor' }));
  expect(idsOf(index, 'constr')).toEqual([COMPANY]);
});

test('what is called so comes before what mentions it', () => {
  const index = createIndex();
  const text = 'Larkmoor and Larkmoor again, Larkmoor everywhere';
  index.put('accomplishments', a.anAccomplishment({ id: 'story', title: 'A tale', result: text }));
  index.put('companies', a.aCompany({ name: 'Larkmoor' }));
  expect(idsOf(index, 'larkmoor')).toEqual([COMPANY, 'story']);
});

test('a changed row is found by its new words only', () => {
  const index = anIndex();
  index.put('people', a.aPerson({ id: 'helena', name: 'Ines Duarte' }));
  expect(idsOf(index, 'helena')).toEqual([]);
  expect(idsOf(index, 'ines')).toEqual(['helena']);
});

test('a deleted row is not found, nor is one that is taken out', () => {
  const index = anIndex();
  index.put('people', a.aPerson({ id: 'helena', name: 'Helena Duarte', deletedAt: 1 }));
  index.remove({ table: 'findings', id: 'nrr' });
  index.remove({ table: 'findings', id: 'never there' });
  expect(idsOf(index, 'helena')).toEqual([]);
  expect(idsOf(index, 'retention')).toEqual([]);
});

test('what belongs to a deleted company is not found until it is back', () => {
  const index = anIndex();
  index.remove({ table: 'companies', id: 'other' });
  expect(idsOf(index, 'churn')).toEqual([]);
  index.put('companies', a.aCompany({ id: 'other', name: 'Northwind Grid' }));
  expect(idsOf(index, 'churn')).toEqual(['churn']);
});

test('the new name of a company finds what is kept of it, the old one no more', () => {
  const index = anIndex();
  index.put('companies', a.aCompany({ id: 'other', name: 'Halvorsen' }));
  expect(idsOf(index, 'halvorsen churn')).toEqual(['churn']);
  expect(idsOf(index, { words: 'northwind', kind: 'finding' })).toEqual([]);
});

test('what comes before its owner is found once the owner is there', () => {
  const index = createIndex();
  index.put('findings', a.aFinding({ text: 'Quiet growth' }));
  expect(idsOf(index, 'quiet')).toEqual([]);
  index.put('companies', a.aCompany({ name: 'Larkmoor' }));
  expect(idsOf(index, 'larkmoor quiet')).toEqual([a.aFinding().id]);
});

test('while the last word is hardly begun, what has a word that begins so comes first', () => {
  const index = createIndex();
  const stories = ['Grid growth', 'Grid shrinkage', 'Grid operators', 'Grid tariffs'];
  for (const id of stories)
    index.put('accomplishments', a.anAccomplishment({ id, title: `${id} ${'x'.repeat(60)}` }));
  expect(idsOf(index, 'grid op')[0]).toBe('Grid operators');
});

test('a quote is found by where it stood, and shown without it', () => {
  const index = anIndex();
  const selector = { exact: 'We answer every letter.', prefix: '', suffix: '' };
  index.put('clips', a.aClip({ title: 'Careers', headingPath: ['Benefits'], selector }));
  const [hit] = index.search({ words: 'benefits' }).hits;
  expect(hit).toMatchObject({ kind: 'clip', title: { text: 'Careers' } });
  expect(hit?.excerpt?.text).toBe('We answer every letter.');
});

test('an emptied note is found no more', () => {
  const index = anIndex();
  index.put('companies', a.aCompany({ note: 'Ask about badgers' }));
  expect(idsOf(index, 'badgers')).toEqual([COMPANY]);
  index.put('companies', a.aCompany({ note: '' }));
  expect(idsOf(index, 'badgers')).toEqual([]);
});

test('one kind or one company can be looked through alone', () => {
  const index = anIndex();
  expect(idsOf(index, { words: 'larkmoor', kind: 'person' })).toEqual(['helena']);
  expect(idsOf(index, { words: 'northwind', companyId: COMPANY })).toEqual([]);
  expect(idsOf(index, { words: 'duarte', companyId: COMPANY })).toEqual(['helena']);
});

test('of many of a kind a few are shown, all are counted, and more are shown of it alone', () => {
  const index = anIndex();
  for (let at = 0; at < 30; at++)
    index.put('questions', a.aQuestion({ id: `q${at}`, text: `How is churn ${at} measured?` }));
  index.put('opportunities', a.anOpportunity());
  const { hits, counts } = index.search({ words: 'churn' });
  expect(counts).toEqual({ finding: 1, question: 30 });
  // Twelve while nothing else wants the room.
  expect(hits.filter(({ kind }) => kind === 'question')).toHaveLength(11);
  for (let at = 0; at < 30; at++)
    index.put('accomplishments', a.anAccomplishment({ id: `s${at}`, title: `Less churn ${at}` }));
  for (let at = 0; at < 30; at++)
    index.put('objectives', a.anObjective({ id: `o${at}`, text: `Halve churn ${at}` }));
  const crowded = index.search({ words: 'churn' }).hits;
  expect(crowded.filter(({ kind }) => kind === 'question')).toHaveLength(5);
  expect(index.search({ words: 'churn', kind: 'question' }).hits).toHaveLength(30);
});

test('a ring of owners is found nowhere and hangs nothing', () => {
  const index = createIndex();
  const note = 'circular';
  index.put('links', a.aLink({ to: 'introduction', toId: 'i', note }));
  index.put('introductions', a.anIntroduction({ id: 'i', personId: 'p', label: note }));
  expect(idsOf(index, note)).toEqual([]);
});

test('a hit says where it is opened, whose it is and what matches', () => {
  const [hit] = anIndex().search({ words: 'reten' }).hits;
  expect(hit).toEqual({
    table: 'findings',
    id: 'nrr',
    kind: 'finding',
    company: { id: COMPANY, name: 'Larkmoor Instruments' },
    at: { table: 'findings', id: 'nrr' },
    title: { text: 'Net retention rose from 104 to 112 %', marks: [{ start: 4, end: 9 }] },
  });
});

test('whatever is put, changed and taken out, what is found is what is there', () => {
  const act = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('Alder Grid', 'Birch', 'Alder', 'Ébène', ''),
    gone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const index = createIndex();
      const there = new Map<string, string>();
      for (const { id, name, gone } of acts) {
        if (gone) index.remove({ table: 'companies', id });
        else index.put('companies', a.aCompany({ id, name, domains: [] }));
        if (gone) there.delete(id);
        else there.set(id, name);
      }
      const called = (word: string) =>
        [...there].filter(([, name]) => name.includes(word)).map(([id]) => id);
      expect(idsOf(index, 'alder').toSorted()).toEqual(called('Alder').toSorted());
      expect(idsOf(index, 'ebene').toSorted()).toEqual(called('Ébène').toSorted());
      expect(index.size()).toBe(there.size);
    }),
  );
});

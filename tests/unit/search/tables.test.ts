import { expect, test } from 'vitest';
import { TABLES, type TableName } from '@/lib/domain/base';
import { SEARCH_KINDS } from '@/lib/domain/search';
import { createIndex } from '@/lib/search/create-index';
import { searchableOf, searchables } from '@/lib/search/tables';
import * as a from '../../fixtures/records';

/** Tables in which nobody writes words. */
const WITHOUT_WORDS: readonly TableName[] = ['cards'];

test('every table is searched, or said to hold no words', () => {
  expect(
    searchables
      .map(({ table }) => table)
      .concat(WITHOUT_WORDS)
      .toSorted(),
  ).toEqual([...TABLES].toSorted());
});

test('every kind comes from some table', () => {
  const kinds = new Set(searchables.flatMap(({ kind }) => kind ?? 'note'));
  expect(SEARCH_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

/** The rows around: a company, a role, a person, a round. */
const world = () => {
  const index = createIndex();
  index.put('companies', a.aCompany());
  index.put('opportunities', a.anOpportunity());
  index.put('people', a.aPerson());
  index.put('rounds', a.aRound());
  index.put('proposals', a.aProposal());
  return index;
};

const word = 'zirkonium';
const says = { exact: `so ${word}`, prefix: '', suffix: '' };
const metric = { id: 'm', label: word };
const step = { id: 's', rank: 'a0', what: 'Ask', how: word, who: [] };

/** For each table: where the word is written, and what it is found as under which title. */
const cases = [
  ['companies', a.aCompany({ oneLiner: word }), 'company', 'Larkmoor Instruments'],
  ['companies', a.aCompany({ aliases: [word] }), 'company', 'Larkmoor Instruments'],
  ['companies', a.aCompany({ note: word }), 'note', 'Larkmoor Instruments'],
  ['opportunities', a.anOpportunity({ pitch: word }), 'role', 'Head of Customer Operations'],
  ['people', a.aPerson({ title: word }), 'person', a.aPerson().name],
  ['people', a.aPerson({ commonGround: word }), 'note', a.aPerson().name],
  ['findings', a.aFinding({ ownWords: word }), 'finding', a.aFinding().text],
  ['findings', a.aFinding({ tags: [word] }), 'finding', a.aFinding().text],
  ['clips', a.aClip({ title: 'About us', note: word }), 'note', 'About us'],
  ['clips', a.aClip({ title: 'About us', selector: says }), 'clip', 'About us'],
  ['proposals', a.aProposal({ steps: [step] }), 'proposal', a.aProposal().title],
  [
    'accomplishments',
    a.anAccomplishment({ metrics: [metric] }),
    'story',
    a.anAccomplishment().title,
  ],
  ['questions', a.aQuestion({ answer: word }), 'question', a.aQuestion().text],
  ['objectives', a.anObjective({ targetState: word }), 'objective', a.anObjective().text],
  ['obstacles', a.anObstacle({ impact: word }), 'obstacle', a.anObstacle().text],
  ['keyPoints', a.aKeyPoint({ interpretation: word }), 'key-point', a.aKeyPoint().text],
  ['introductions', a.anIntroduction({ label: 'Finance', learn: word }), 'introduction', 'Finance'],
  ['rounds', a.aRound({ notes: word }), 'note', 'Head of Customer Operations'],
  ['participants', a.aParticipant({ notes: word }), 'note', a.aPerson().name],
  ['links', a.aLink({ to: 'person', toId: 'person-1', note: word }), 'note', a.aPerson().name],
  [
    'rehearsals',
    a.aRehearsal({ subject: 'proposal', subjectId: a.aProposal().id, note: word }),
    'note',
    a.aProposal().title,
  ],
] as const;

test('every searched table has a case', () => {
  const tried = new Set<TableName>(cases.map(([table]) => table));
  expect(searchables.filter(({ table }) => !tried.has(table))).toEqual([]);
});

test.each(cases)('what is written in %s is found', (table, row, kind, title) => {
  const index = world();
  index.put(table, row);
  const { hits } = index.search({ words: word });
  expect(hits).toMatchObject([{ table, id: row.id, kind, title: { text: title } }]);
});

test('a card of the rehearsal schedule has no words', () => {
  const index = createIndex();
  index.put('cards', a.aCard());
  expect(index.size()).toBe(0);
  expect(searchableOf('cards')).toBeUndefined();
});

import { expect, test } from 'vitest';
import {
  BRIEF_LINES,
  type BriefParts,
  briefOf,
  briefPartsFor,
  CUE_WORDS,
} from '@/lib/domain/brief';
import { completePlan, examplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { viewOf } from '../../fixtures/example-plan/view-of';
import {
  aKeyPoint,
  anAccomplishment,
  aProposal,
  aQuestion,
  FIXTURE_NOW,
} from '../../fixtures/records';

const nothing: BriefParts = { wants: [], proposals: [], stories: [], questions: [] };
const TWELVE = 'one two three four five six seven eight nine ten eleven twelve';

const many = <R extends { id: string }>(count: number, row: R): R[] =>
  Array.from({ length: count }, (_, index) => ({ ...row, id: `${row.id}-${index}` }));

const sortsOf = (parts: Partial<BriefParts>) =>
  briefOf({ ...nothing, ...parts }).lines.map(({ sort }) => sort);

test.each([completePlan, examplePlan])('everybody’s page fits a glance, %#', (plan) => {
  const view = viewOf(plan(FIXTURE_NOW));
  for (const { id } of view.plan.people) {
    const { lines } = briefOf(briefPartsFor(view.plan, id));
    expect(lines.length).toBeLessThanOrEqual(BRIEF_LINES);
    for (const { cue } of lines) expect(cue.split(/\s+/).length).toBeLessThanOrEqual(CUE_WORDS);
  }
});

test('one of each sort comes before the second of any, and the rest is counted', () => {
  const parts = {
    wants: many(9, aKeyPoint()),
    proposals: [aProposal()],
    stories: [anAccomplishment()],
    questions: many(3, aQuestion()),
  };
  expect(sortsOf(parts)).toEqual([
    ...['want', 'want', 'want', 'proposal', 'story', 'question', 'question'],
  ]);
  expect(briefOf(parts).left).toBe(7);
});

test('what they have said themselves comes before what was guessed', () => {
  const wants = [
    aKeyPoint({ id: 'guessed', text: 'Guessed', status: 'assumed' }),
    aKeyPoint({ id: 'gone', text: 'Not so', status: 'contradicted' }),
    aKeyPoint({ id: 'said', text: 'Said', status: 'stated' }),
  ];
  expect(briefOf({ ...nothing, wants }).lines.map(({ cue }) => cue)).toEqual(['Said', 'Guessed']);
});

test('a shorter name of one’s own is said before a long one is cut', () => {
  const proposals = [aProposal({ title: 'Six weeks', headline: TWELVE })];
  const stories = [anAccomplishment({ title: TWELVE, cue: 'Eleven to five' })];
  const { lines } = briefOf({ ...nothing, proposals, stories });
  expect(lines.map(({ cue }) => cue)).toEqual(['Six weeks', 'Eleven to five']);
});

test('only where there is no shorter one it is cut, at a word and with a sign', () => {
  const { lines } = briefOf({ ...nothing, wants: [aKeyPoint({ text: TWELVE })] });
  expect(lines[0]?.cue).toBe('one two three four five six seven eight nine ten…');
  const long = briefOf({ ...nothing, wants: [aKeyPoint({ text: '長'.repeat(200) })] });
  expect(long.lines[0]?.cue.length).toBeLessThanOrEqual(80);
});

test.each([
  [
    'From my current, limited understanding of how you go live, have you considered one list?',
    'Have you considered one list?',
  ],
  [
    'I may be missing something: week nine is hard. What if we read the meters first?',
    'What if we read the meters first?',
  ],
  ['Nothing is asked here at all', 'Nothing is asked here at all'],
])('of “%s” the question is said', (opening, cue) => {
  const { lines } = briefOf({ ...nothing, proposals: [aProposal({ opening })] });
  expect(lines.find(({ sort }) => sort === 'opening')?.cue).toBe(cue);
});

test('a question asked in this round stays, one of an earlier round does not', () => {
  const { plan } = viewOf(completePlan(FIXTURE_NOW));
  const own = plan.questions.filter(({ personId }) => personId === ids.sunniva);
  const [first, second] = own;
  if (!first || !second) throw new Error('the plan has two questions for her');
  const questions = [
    { ...first, status: 'asked' as const, askedInRoundId: ids.roundTwo },
    { ...second, status: 'asked' as const, askedInRoundId: ids.roundOne },
  ];
  const parts = briefPartsFor({ ...plan, questions }, ids.sunniva, ids.roundTwo);
  expect(parts.questions.map(({ id }) => id)).toEqual([first.id]);
  expect(briefPartsFor({ ...plan, questions }, ids.sunniva).questions).toEqual([]);
});

test('a retired story is not told', () => {
  const { plan } = viewOf(completePlan(FIXTURE_NOW));
  const told = (defensible: boolean) =>
    briefPartsFor(
      { ...plan, accomplishments: plan.accomplishments.map((one) => ({ ...one, defensible })) },
      ids.rajeshwari,
    ).stories.length;
  expect(told(true)).toBeGreaterThan(0);
  expect(told(false)).toBe(0);
});

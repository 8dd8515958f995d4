import { describe, expect, test } from 'vitest';
import type { Proposal } from '@/lib/domain/proposal';
import { judgeBlocks, PROPOSAL_BLOCKS } from '@/lib/domain/proposal-blocks';
import { completePlan } from '../../fixtures/example-plan';
import { aProposal, FIXTURE_NOW } from '../../fixtures/records';

const { proposals, objectives } = completePlan(FIXTURE_NOW);
const [whole] = proposals;
if (!whole) throw new Error('the example plan has no proposal');

const codesOf = (changes: Partial<Proposal>): string[] => {
  const blocks = judgeBlocks({ ...whole, ...changes }, objectives);
  return PROPOSAL_BLOCKS.flatMap((block) => blocks[block].open.map(({ code }) => code));
};
const [step] = whole.steps;
const [goal] = whole.goals;
if (!step || !goal) throw new Error('the example proposal has no step or no goal');

test('nothing is open in a proposal with all its answers', () => {
  expect(codesOf({})).toEqual([]);
  const blocks = judgeBlocks(whole, objectives);
  expect(PROPOSAL_BLOCKS.map((block) => blocks[block].mark)).toEqual(Array(6).fill('there'));
});

test('everything is missing in one that is only a title', () => {
  const blank = aProposal({
    objectiveIds: [],
    obstacleIds: [],
    audienceIds: [],
    steps: [],
    goals: [],
    assumptions: [],
  });
  const { headline: _, opening: __, vision: ___, ...only } = blank;
  const blocks = judgeBlocks(only, objectives);
  expect(PROPOSAL_BLOCKS.map((block) => blocks[block].mark)).toEqual(Array(6).fill('missing'));
});

describe('names what is open', () => {
  test.each<[string, Partial<Proposal>, string[]]>([
    ['a long headline', { headline: 'word '.repeat(21) }, ['headline-long']],
    ['no opening', { opening: ' ' }, ['opening-none']],
    [
      'a blunt opening',
      { opening: 'You must change.' },
      ['opening-not-hedged', 'opening-no-question', 'opening-blunt'],
    ],
    ['nothing answered', { objectiveIds: [], obstacleIds: [] }, ['answers-nothing']],
    ['no vision', { vision: '' }, ['vision-none']],
    ['one step', { steps: [step] }, ['steps-few']],
    [
      'a step without method, days and company',
      {
        steps: [
          { id: 'a', rank: 'a0', what: 'One', who: [] },
          { ...step, who: [] },
        ],
      },
      ['step-no-how', 'step-no-days', 'steps-alone'],
    ],
    ['no goal', { goals: [] }, ['goals-none']],
    [
      'a vague goal',
      { goals: [{ id: 'g', rank: 'a0', text: 'Improve' }] },
      ['goal-not-smart', 'goal-no-objective', 'goal-no-revenue'],
    ],
    ['no assumption', { assumptions: [] }, ['assumptions-none']],
    [
      'an open assumption',
      { assumptions: [{ id: 'a', text: 'It holds', state: 'open' }] },
      ['assumption-open'],
    ],
  ])('%s', (_name, changes, codes) => {
    expect(codesOf(changes)).toEqual(codes);
  });
});

test('an objective that lacks an end leads to the end it lacks', () => {
  const halves = objectives.map((one) => ({ ...one, targetState: '' }));
  expect(judgeBlocks(whole, halves).bridge.open).toMatchObject([
    { code: 'now-or-target', field: `then-${whole.objectiveIds[0]}` },
  ]);
});

test('the words of a cited fact count, its id does not', () => {
  const headline = `${'word '.repeat(18)}[[some-long-id|two words]]`;
  expect(codesOf({ headline })).toEqual([]);
});

test.each([
  ['target', { target: '', text: 'Raise renewals' }],
  ['goal', { target: '', text: 'Improve renewals' }],
  ['owner', { coOwnerId: undefined }],
  ['due', { dueDay: undefined }],
  ['attainable', { attainable: ' ' }],
] as const)('a goal leads to its %s', (field, changes) => {
  const { coOwnerId, dueDay, ...rest } = { ...goal, ...changes };
  const changed = { ...rest, ...(coOwnerId && { coOwnerId }), ...(dueDay && { dueDay }) };
  const { open } = judgeBlocks({ ...whole, goals: [changed] }, objectives).goals;
  expect(open).toMatchObject([{ code: 'goal-not-smart', field: `${field}-${goal.id}` }]);
});

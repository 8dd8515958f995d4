import type { Proposal } from '@/lib/domain/proposal';
import { ids } from '../../../fixtures/example-plan/names';
import { type RuleCase, setAll, setEntry } from '../a-change';

const stepsOf = ({ steps }: Proposal) => steps;
const goalsOf = ({ goals }: Proposal) => goals;
const proofSteps = (
  fields: Parameters<typeof setEntry<'proposals', Proposal['steps'][number]>>[4],
) => setEntry('proposals', ids.proof, stepsOf, null, fields);

const HOW = 'Two shifts in the room, then one sheet.';
const ideas = setAll('proposals', { stage: 'idea' });
const oneStep = (proposal: Proposal) => proposal.steps.slice(0, 1);

export const stepCases: readonly RuleCase[] = [
  {
    rule: 'plan-too-thin',
    variants: [
      {
        words: 'too-few-steps',
        severity: 'warning',
        subject: ids.proof,
        raise: (rows) => {
          for (const proposal of rows.proposals)
            if (proposal.id === ids.proof) proposal.steps = oneStep(proposal);
        },
        mend: (rows) => {
          for (const { id, steps } of rows.proposals)
            if (id === ids.proof)
              steps.push({
                id: 'second',
                rank: 'a5',
                what: 'Publish',
                how: HOW,
                startDay: 36,
                endDay: 80,
                who: [],
              });
        },
      },
      {
        words: 'step-without-how',
        severity: 'warning',
        subject: ids.ninetyDays,
        raise: setEntry('proposals', ids.ninetyDays, stepsOf, 'step-miss', { how: '' }),
        mend: setEntry('proposals', ids.ninetyDays, stepsOf, 'step-miss', { how: HOW }),
      },
      {
        words: 'plan-alone',
        severity: 'warning',
        subject: ids.proof,
        raise: proofSteps({ who: [{ id: 'me', label: 'me', raci: 'R' }] }),
        mend: proofSteps({ who: [{ id: 'them', personId: ids.hyejin, label: 'Noh', raci: 'C' }] }),
      },
    ],
    quiet: ideas,
  },
  {
    rule: 'plan-not-timed',
    variants: [
      {
        words: 'step-untimed',
        severity: 'hint',
        subject: ids.proof,
        raise: proofSteps({ endDay: undefined }),
        mend: proofSteps({ startDay: 5, endDay: 60 }),
      },
      {
        words: 'step-backwards',
        severity: 'hint',
        subject: ids.proof,
        raise: proofSteps({ startDay: 40, endDay: 20 }),
        mend: proofSteps({ startDay: 20, endDay: 40 }),
      },
      {
        words: 'goal-before-steps',
        severity: 'hint',
        subject: ids.proof,
        raise: setEntry('proposals', ids.proof, goalsOf, null, { dueDay: 30 }),
        mend: setEntry('proposals', ids.proof, goalsOf, null, { dueDay: 80 }),
      },
    ],
    quiet: ideas,
  },
];

import type { Proposal } from '@/lib/domain/proposal';
import { ids } from '../../../fixtures/example-plan/names';
import { drop, type RuleCase, set, setAll, setEntry } from '../a-change';

const stepsOf = ({ steps }: Proposal) => steps;
const assumptionsOf = ({ assumptions }: Proposal) => assumptions;
const proofSteps = (
  fields: Parameters<typeof setEntry<'proposals', Proposal['steps'][number]>>[4],
) => setEntry('proposals', ids.proof, stepsOf, null, fields);
const HOW = 'Two shifts in the room, then one sheet.';
const ideas = setAll('proposals', { stage: 'idea' });

export const proposalCases: readonly RuleCase[] = [
  {
    rule: 'objective-unanswered',
    variants: [
      {
        words: 'objective-unanswered',
        severity: 'blocker',
        subject: ids.renewals,
        weight: 7,
        raise: set('proposals', ids.ninetyDays, { objectiveIds: [] }),
        mend: set('proposals', ids.proof, { objectiveIds: [ids.renewals, ids.everyFeeder] }),
      },
    ],
    // What they publish for everybody they did not ask you for.
    quiet: setAll('objectives', { status: 'published' }),
  },
  {
    rule: 'objective-no-methodology',
    variants: [
      {
        words: 'objective-no-methodology',
        severity: 'blocker',
        subject: ids.everyFeeder,
        weight: 13,
        raise: proofSteps({ how: undefined }),
        mend: proofSteps({ how: HOW }),
      },
      {
        words: 'objective-no-steps',
        severity: 'blocker',
        subject: ids.renewals,
        weight: 13,
        raise: set('proposals', ids.ninetyDays, { steps: [] }),
        mend: set('proposals', ids.ninetyDays, {
          steps: [{ id: 'first', rank: 'a0', what: 'Agree on a number', how: HOW, who: [] }],
        }),
      },
    ],
    quiet: setAll('proposals', { objectiveIds: [] }),
  },
  {
    rule: 'obstacle-unanswered',
    variants: [
      {
        words: 'obstacle-unanswered',
        severity: 'warning',
        subject: ids.noMeter,
        weight: 13,
        raise: set('proposals', ids.proof, { obstacleIds: [] }),
        mend: set('obstacles', ids.noMeter, { status: 'resolved' }),
      },
    ],
    quiet: setAll('obstacles', { status: 'inferred' }),
  },
  {
    rule: 'proposal-answers-nothing',
    variants: [
      {
        words: 'proposal-answers-nothing',
        severity: 'warning',
        subject: ids.proof,
        raise: set('proposals', ids.proof, { objectiveIds: [], obstacleIds: [] }),
        mend: set('proposals', ids.proof, { obstacleIds: [ids.noMeter] }),
      },
    ],
    quiet: ideas,
  },
  {
    rule: 'opening-blunt',
    variants: [
      {
        words: 'opening-missing',
        severity: 'blocker',
        subject: ids.proof,
        raise: set('proposals', ids.proof, { opening: ' ' }),
        mend: set('proposals', ids.proof, {
          opening: 'As far as I can see, most feeders have no meter. Have you considered a test?',
        }),
      },
      {
        words: 'opening-blunt',
        severity: 'warning',
        subject: ids.ninetyDays,
        raise: set('proposals', ids.ninetyDays, {
          opening: 'As far as I can see, you must call them. Have you considered that?',
        }),
        mend: set('proposals', ids.ninetyDays, {
          opening: 'As far as I can see, nobody calls them. Have you considered that?',
        }),
      },
      {
        words: 'opening-not-hedged',
        severity: 'warning',
        subject: ids.ninetyDays,
        raise: set('proposals', ids.ninetyDays, { opening: 'Have you considered three calls?' }),
        mend: set('proposals', ids.ninetyDays, {
          opening: 'From my limited understanding, have you considered three calls?',
        }),
      },
      {
        words: 'opening-no-question',
        severity: 'warning',
        subject: ids.ninetyDays,
        raise: set('proposals', ids.ninetyDays, { opening: 'As far as I can see, calls help.' }),
        mend: set('proposals', ids.ninetyDays, {
          opening: 'As far as I can see, calls help. What if there were three?',
        }),
      },
    ],
    quiet: ideas,
  },
  {
    rule: 'assumption-open',
    variants: [
      {
        words: 'assumption-open',
        severity: 'warning',
        subject: 'assumption-desk',
        weight: 13,
        raise: setEntry('proposals', ids.ninetyDays, assumptionsOf, null, {
          state: 'open',
          questionId: undefined,
        }),
        mend: setEntry('proposals', ids.ninetyDays, assumptionsOf, null, { findingId: 'fact' }),
      },
    ],
    quiet: setAll('proposals', { assumptions: [] }),
  },
  {
    rule: 'no-assumption',
    variants: [
      {
        words: 'no-assumption',
        severity: 'hint',
        subject: ids.proof,
        raise: set('proposals', ids.proof, { assumptions: [] }),
        mend: set('proposals', ids.proof, {
          assumptions: [{ id: 'guess', text: 'They have a test set', state: 'verified' }],
        }),
      },
    ],
    quiet: ideas,
  },
  {
    rule: 'now-or-target-missing',
    variants: [
      {
        words: 'now-missing',
        severity: 'warning',
        subject: ids.renewals,
        weight: 7,
        raise: set('objectives', ids.renewals, { currentState: undefined, targetState: undefined }),
        mend: set('objectives', ids.renewals, { currentState: '7 of 9', targetState: '9 of 10' }),
      },
      {
        words: 'target-missing',
        severity: 'warning',
        subject: ids.everyFeeder,
        raise: set('objectives', ids.everyFeeder, { targetState: '' }),
        mend: set('objectives', ids.everyFeeder, { targetState: 'All of them' }),
      },
    ],
    quiet: setAll('proposals', { objectiveIds: [] }),
  },
  {
    rule: 'no-difference',
    variants: [
      {
        words: 'no-difference',
        severity: 'hint',
        subject: ids.ninetyDays,
        raise: set('proposals', ids.ninetyDays, { differentiator: undefined }),
        mend: set('proposals', ids.ninetyDays, { differentiator: 'I have done it twice.' }),
      },
    ],
    quiet: setAll('proposals', { stage: 'drafting' }),
  },
  {
    rule: 'method-unproven',
    variants: [
      {
        words: 'method-unproven',
        severity: 'hint',
        subject: ids.proof,
        raise: proofSteps({ precedentId: undefined }),
        mend: setEntry('proposals', ids.proof, stepsOf, 'step-publish', {
          precedentId: ids.pilots,
        }),
      },
    ],
    quiet: drop('accomplishments'),
  },
];

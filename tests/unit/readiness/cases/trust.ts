import type { Proposal } from '@/lib/domain/proposal';
import { ids } from '../../../fixtures/example-plan/names';
import { FIXTURE_NOW } from '../../../fixtures/records';
import { addLike, all, drop, type RuleCase, set, setAll, setEntry } from '../a-change';

const client = 'example-introduction-client';
const noProposals = drop('proposals');
const forMateoOnly = setAll('proposals', { audienceIds: [ids.mateo] });
const forRajeshwari = set('proposals', ids.proof, { audienceIds: [ids.rajeshwari] });
const stepsOf = ({ steps }: Proposal) => steps;
const promisesOf = ({
  commitments,
}: {
  commitments: { id: string; doneAt?: number | undefined }[];
}) => commitments;

export const trustCases: readonly RuleCase[] = [
  {
    rule: 'pillar-empty',
    variants: [
      {
        words: 'no-vision',
        severity: 'blocker',
        subject: 'vision',
        raise: setAll('proposals', { vision: '' }),
        mend: set('proposals', ids.proof, { vision: 'Believed from far away.' }),
      },
      {
        words: 'no-colleague',
        severity: 'blocker',
        subject: 'trust-colleague',
        raise: drop('introductions', ({ audience }) => audience === 'colleague'),
        mend: addLike('introductions', client, { id: 'met', audience: 'colleague' }),
      },
      {
        words: 'no-client',
        severity: 'blocker',
        subject: 'trust-client',
        raise: set('introductions', client, { audience: 'partner' }),
        mend: set('introductions', client, { audience: 'client' }),
      },
      {
        words: 'no-reliability',
        severity: 'blocker',
        subject: 'trust-proof',
        raise: setAll('accomplishments', { tags: ['planning'] }),
        mend: set('accomplishments', ids.pilots, { tags: ['Reliability'] }),
      },
      {
        words: 'no-goals',
        severity: 'blocker',
        subject: 'goals',
        raise: setAll('proposals', { goals: [] }),
        mend: (rows) => {
          for (const { id, goals } of rows.proposals)
            if (id === ids.proof) goals.push({ id: 'goal', rank: 'a0', text: 'Nine of ten renew' });
        },
      },
    ],
    quiet: noProposals,
  },
  {
    rule: 'pillar-missing-for-person',
    variants: [
      {
        words: 'person-no-vision',
        severity: 'warning',
        subject: ids.rajeshwari,
        weight: 13,
        raise: all(forMateoOnly, forRajeshwari, set('proposals', ids.proof, { vision: undefined })),
        mend: set('proposals', ids.proof, { vision: 'Believed from far away.' }),
      },
      {
        words: 'person-no-goals',
        severity: 'warning',
        subject: ids.rajeshwari,
        raise: all(forMateoOnly, forRajeshwari, set('proposals', ids.proof, { goals: [] })),
        mend: set('proposals', ids.ninetyDays, { audienceIds: [ids.rajeshwari] }),
      },
      {
        words: 'person-no-trust',
        severity: 'warning',
        subject: ids.rajeshwari,
        raise: all(
          setAll('introductions', { proposalIds: [] }),
          setEntry('proposals', ids.proof, stepsOf, null, { precedentId: undefined }),
          setEntry('proposals', ids.ninetyDays, stepsOf, null, {
            precedentId: undefined,
          }),
        ),
        mend: set('introductions', client, { proposalIds: [ids.ninetyDays] }),
      },
    ],
    quiet: forMateoOnly,
  },
  {
    rule: 'leave-behind-leak',
    variants: [
      {
        words: 'leave-behind-leak',
        severity: 'blocker',
        subject: `${ids.proof}:goals`,
        weight: 13,
        raise: set('proposals', ids.proof, {
          disclosure: { opening: 'say', vision: 'say', steps: 'leave', goals: 'keep' },
        }),
        mend: set('proposals', ids.proof, {
          disclosure: { opening: 'say', vision: 'say', steps: 'leave', goals: 'leave' },
        }),
      },
    ],
    quiet: noProposals,
  },
  {
    rule: 'promise-broken',
    variants: [
      {
        words: 'promise-late',
        severity: 'blocker',
        subject: ids.report,
        weight: 7,
        raise: setEntry('rounds', ids.roundOne, promisesOf, ids.report, { doneAt: undefined }),
        mend: setEntry('rounds', ids.roundOne, promisesOf, ids.report, { doneAt: FIXTURE_NOW }),
      },
      {
        words: 'promise-due',
        severity: 'blocker',
        subject: ids.plannerCase,
        weight: 13,
        raise: setEntry('rounds', ids.roundOne, promisesOf, ids.plannerCase, { doneAt: undefined }),
        mend: set('rounds', ids.roundTwo, { startsAt: undefined }),
      },
    ],
    quiet: setAll('rounds', { commitments: [] }),
  },
  {
    rule: 'key-stakeholder-no-intro',
    variants: [
      {
        words: 'key-stakeholder-no-intro',
        severity: 'warning',
        subject: ids.chidubem,
        weight: 9,
        raise: drop('introductions', ({ personId }) => personId === ids.chidubem),
        mend: set('introductions', client, { personId: ids.chidubem }),
      },
      {
        words: 'key-stakeholder-no-intro',
        severity: 'warning',
        subject: ids.ailsa,
        weight: 9,
        raise: set('people', ids.ailsa, { departmentId: ids.product }),
        mend: set('introductions', client, { personId: ids.ailsa }),
      },
    ],
    quiet: noProposals,
  },
  {
    rule: 'intro-one-sided',
    variants: [
      {
        words: 'intro-nothing-to-learn',
        severity: 'warning',
        subject: client,
        raise: set('introductions', client, { learn: '' }),
        mend: set('introductions', client, { learn: 'What happens after a miss.' }),
      },
      {
        words: 'intro-nothing-to-bring',
        severity: 'hint',
        subject: client,
        raise: set('introductions', client, { bringAccomplishmentId: undefined }),
        mend: set('introductions', client, { bringAccomplishmentId: ids.counts }),
      },
    ],
    quiet: drop('introductions'),
  },
];

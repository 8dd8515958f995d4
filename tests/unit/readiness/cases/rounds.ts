import { participantId } from '@/lib/domain/ids';
import { ids, wants } from '../../../fixtures/example-plan/names';
import type { PlanRows } from '../../../fixtures/example-plan/plan-rows';
import { FIXTURE_NOW } from '../../../fixtures/records';
import { addLike, all, drop, type RuleCase, set, setAll } from '../a-change';

const DAY = 24 * 60 * 60 * 1_000;
const seatOf = (person: string) => participantId(ids.roundOne, person);
const noPast = drop('rounds', ({ id }) => id === ids.roundOne);
const noNext = drop('rounds', ({ id }) => id === ids.roundTwo);
const nobody = drop('participants');

export const roundCases: readonly RuleCase[] = [
  {
    rule: 'round-not-dated',
    variants: [
      {
        words: 'round-not-dated',
        severity: 'warning',
        subject: ids.roundTwo,
        raise: set('rounds', ids.roundTwo, { startsAt: undefined }),
        mend: set('rounds', ids.roundTwo, { startsAt: FIXTURE_NOW + DAY }),
      },
      {
        words: 'round-missing',
        severity: 'warning',
        subject: ids.role,
        raise: all(noPast, noNext),
        mend: addRound,
      },
    ],
    quiet: all(noNext, set('opportunities', ids.role, { stage: 'researching' })),
  },
  {
    rule: 'no-debrief',
    variants: [
      {
        words: 'no-debrief',
        severity: 'blocker',
        subject: ids.roundOne,
        weight: 13,
        raise: all(
          set('rounds', ids.roundOne, { debriefedAt: undefined }),
          setAll('participants', { notes: undefined }),
        ),
        mend: set('participants', seatOf(ids.mateo), { notes: 'Wants to hear of bad nights.' }),
      },
    ],
    quiet: noPast,
  },
  {
    rule: 'notes-unreviewed',
    variants: [
      {
        words: 'notes-unreviewed',
        severity: 'blocker',
        subject: ids.roundOne,
        weight: 13,
        raise: set('rounds', ids.roundOne, { reviewedAt: FIXTURE_NOW - 6 * DAY }),
        mend: set('rounds', ids.roundOne, { reviewedAt: FIXTURE_NOW }),
      },
    ],
    quiet: setAll('participants', { notes: undefined }),
  },
  {
    rule: 'sentences-unused',
    variants: [
      {
        words: 'sentences-unused',
        severity: 'hint',
        subject: seatOf(ids.mateo),
        weight: 7,
        raise: set('participants', seatOf(ids.mateo), { noteLinks: [] }),
        mend: (rows) => {
          const seat = rows.participants.find(({ id }) => id === seatOf(ids.mateo));
          seat?.noteLinks.push({
            id: 'rest',
            start: 0,
            end: seat.notes?.length ?? 0,
            type: 'note',
          });
        },
      },
      {
        words: 'sentences-unused',
        severity: 'hint',
        subject: seatOf(ids.ingrid),
        weight: 2,
        // What a sentence became was deleted since.
        raise: drop('keyPoints', ({ id }) => id === wants.ingridNotice),
        mend: addLike('keyPoints', wants.mateoShift, { id: wants.ingridNotice }),
      },
    ],
    quiet: set('rounds', ids.roundOne, { reviewedAt: undefined }),
  },
  {
    rule: 'no-reaction',
    variants: [
      {
        words: 'no-reaction',
        severity: 'warning',
        subject: seatOf(ids.rajeshwari),
        weight: 13,
        raise: set('participants', seatOf(ids.rajeshwari), { reaction: undefined }),
        mend: set('participants', seatOf(ids.rajeshwari), { attended: false }),
      },
      {
        words: 'nothing-landed',
        severity: 'warning',
        subject: ids.roundOne,
        raise: set('rounds', ids.roundOne, { impressedBy: [] }),
        mend: set('rounds', ids.roundOne, { impressedBy: ['The night shifts'] }),
      },
    ],
    quiet: noPast,
  },
  {
    rule: 'cold-person-unaddressed',
    variants: [
      {
        words: 'cold-person-unaddressed',
        severity: 'warning',
        subject: seatOf(ids.ingrid),
        raise: set('participants', seatOf(ids.ingrid), { reaction: -1 }),
        mend: addLike('keyPoints', wants.mateoConcern, { id: 'worry', personId: ids.ingrid }),
      },
    ],
    quiet: setAll('participants', { topics: [] }),
  },
  {
    rule: 'no-title',
    variants: [
      {
        words: 'no-title',
        severity: 'warning',
        subject: ids.sunniva,
        weight: 8,
        raise: set('people', ids.sunniva, { title: '  ' }),
        mend: set('people', ids.sunniva, { title: 'CFO' }),
      },
    ],
    quiet: nobody,
  },
  {
    rule: 'level-unsure',
    variants: [
      {
        words: 'level-unsure',
        severity: 'hint',
        subject: ids.hyejin,
        raise: set('people', ids.hyejin, { levelConf: 'low' }),
        mend: set('people', ids.hyejin, { levelSource: 'user' }),
      },
    ],
    quiet: setAll('people', { title: undefined }),
  },
  {
    rule: 'roles-unassigned',
    variants: [
      {
        words: 'nobody-from-hr',
        severity: 'warning',
        subject: 'human-resources',
        raise: set('people', ids.ingrid, { hiringRoles: ['peer'], function: 'operations' }),
        mend: set('people', ids.ingrid, { hiringRoles: ['gatekeeper'] }),
      },
      {
        words: 'nobody-decides',
        severity: 'warning',
        subject: 'decides',
        raise: set('people', ids.rajeshwari, { hiringRoles: ['evaluator'] }),
        mend: set('people', ids.mateo, { hiringRoles: ['hiring-manager'] }),
      },
    ],
    quiet: drop('participants', ({ personId }) => personId === ids.ingrid),
  },
  {
    rule: 'top-person-no-proposal',
    variants: [
      {
        words: 'top-person-not-in-audience',
        severity: 'blocker',
        subject: ids.rajeshwari,
        weight: 13,
        raise: setAll('proposals', { audienceIds: [ids.mateo] }),
        mend: set('proposals', ids.proof, { audienceIds: [ids.rajeshwari] }),
      },
      {
        words: 'top-person-no-proposal',
        severity: 'blocker',
        subject: ids.rajeshwari,
        weight: 13,
        raise: setAll('proposals', { stage: 'idea' }),
        mend: set('proposals', ids.proof, { stage: 'drafting' }),
      },
    ],
    quiet: nobody,
  },
];

function addRound(rows: PlanRows): void {
  rows.rounds.push({
    id: 'round-3',
    createdAt: FIXTURE_NOW,
    updatedAt: FIXTURE_NOW,
    opportunityId: ids.role,
    ordinal: 1,
    kind: 'screen',
    format: 'phone',
    startsAt: FIXTURE_NOW + DAY,
    status: 'planned',
    impressedBy: [],
    commitments: [],
  });
}

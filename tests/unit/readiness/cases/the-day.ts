import { ids, wants } from '../../../fixtures/example-plan/names';
import { FIXTURE_NOW } from '../../../fixtures/records';
import { addLike, all, drop, type RuleCase, set, setAll } from '../a-change';

const DAY = 24 * 60 * 60 * 1_000;
const noRehearsal = (subject: string) => drop('rehearsals', (one) => one.subject === subject);

/** What is said and asked in the room. */
export const dayCases: readonly RuleCase[] = [
  {
    rule: 'never-rehearsed',
    variants: [
      {
        words: 'opening-not-rehearsed',
        severity: 'warning',
        subject: `opening:${ids.ninetyDays}`,
        weight: 13,
        raise: noRehearsal('opening'),
        mend: set('proposals', ids.ninetyDays, { stage: 'drafting' }),
      },
      {
        words: 'proposal-not-rehearsed',
        severity: 'warning',
        subject: `proposal:${ids.ninetyDays}`,
        raise: setAll('rehearsals', { at: FIXTURE_NOW - 8 * DAY }),
        mend: setAll('rehearsals', { at: FIXTURE_NOW - 6 * DAY }),
      },
      {
        words: 'story-not-rehearsed',
        severity: 'warning',
        subject: `story:${ids.counts}`,
        raise: drop('rehearsals', ({ subjectId }) => subjectId === ids.counts),
        mend: drop('links', ({ fromId }) => fromId === ids.counts),
      },
    ],
    quiet: set('rounds', ids.roundTwo, { startsAt: FIXTURE_NOW + 4 * DAY }),
  },
  {
    rule: 'brief-overflow',
    variants: [
      {
        words: 'cue-too-long',
        severity: 'hint',
        subject: ids.hyejin,
        weight: 6,
        raise: all(
          set('rounds', ids.roundTwo, { startsAt: FIXTURE_NOW + DAY / 2 }),
          set('accomplishments', ids.counts, {
            cue: 'Held back a tenth of all the counted trains to prove the rest',
          }),
        ),
        mend: set('accomplishments', ids.counts, { cue: 'Held back a tenth' }),
      },
      {
        words: 'brief-too-long',
        severity: 'hint',
        subject: ids.rajeshwari,
        weight: 13,
        raise: set('rounds', ids.roundTwo, { startsAt: FIXTURE_NOW + DAY / 2 }),
        mend: drop(
          'keyPoints',
          ({ id }) => id !== wants.rajeshwariShift && id !== wants.mateoShift,
        ),
      },
    ],
    quiet: set('rounds', ids.roundTwo, { startsAt: FIXTURE_NOW + 2 * DAY }),
  },
  {
    rule: 'question-stale',
    variants: [
      {
        words: 'question-asked-before',
        severity: 'warning',
        subject: 'example-question-windy',
        weight: 7,
        raise: addLike('questions', 'example-question-windy', {
          id: 'before',
          status: 'answered',
          askedInRoundId: ids.roundOne,
        }),
        mend: set('questions', 'example-question-windy', { text: 'Who else nearly left?' }),
      },
      {
        words: 'question-answered',
        severity: 'warning',
        subject: 'example-question-windy',
        raise: set('questions', 'example-question-windy', {
          text: 'When does the desk in Pune take over?',
        }),
        mend: set('questions', 'example-question-windy', { status: 'dropped' }),
      },
    ],
    quiet: setAll('questions', { status: 'asked' }),
  },
  {
    rule: 'too-few-questions',
    variants: [
      {
        words: 'no-question',
        severity: 'warning',
        subject: ids.hyejin,
        weight: 6,
        raise: drop('questions', ({ personId }) => personId === ids.hyejin),
        mend: set('questions', 'example-question-windy', { personId: ids.hyejin }),
      },
      {
        words: 'one-question',
        severity: 'warning',
        subject: ids.sunniva,
        raise: set('questions', 'example-question-budget', { status: 'dropped' }),
        mend: addLike('questions', 'example-question-support', { id: 'another' }),
      },
    ],
    quiet: drop('participants'),
  },
];

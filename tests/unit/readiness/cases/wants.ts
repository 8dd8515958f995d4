import { linkId } from '@/lib/domain/ids';
import { ids, wants } from '../../../fixtures/example-plan/names';
import type { PlanRows } from '../../../fixtures/example-plan/plan-rows';
import { addLike, all, drop, type RuleCase, set, setAll } from '../a-change';

const nothingSaid = drop('rounds', ({ id }) => id === ids.roundOne);
const STORY_OF: Readonly<Record<string, string>> = {
  [wants.rajeshwariShift]: ids.dispatch,
  [wants.rajeshwariGaps]: ids.counts,
  [wants.sunnivaMargin]: ids.pilots,
};

/** The link of the story that answers a key point. */
const linkTo = (toId: string): string =>
  linkId({ from: 'accomplishment', fromId: STORY_OF[toId] ?? '', to: 'keyPoint', toId });

const noLinks = drop('links', ({ from }) => from === 'accomplishment');

const requirementsOnly =
  (kind: 'must' | 'nice' | 'responsibility') =>
  (rows: PlanRows): void => {
    for (const role of rows.opportunities)
      role.requirements = role.requirements.filter((one) => one.kind === kind);
  };

export const wantCases: readonly RuleCase[] = [
  {
    rule: 'requirement-uninterpreted',
    variants: [
      {
        words: 'requirement-uninterpreted',
        severity: 'hint',
        subject: ids.operators,
        raise: set('keyPoints', wants.mateoOperators, { requirementId: undefined }),
        mend: set('keyPoints', wants.rajeshwariGaps, { requirementId: ids.operators }),
      },
    ],
    quiet: requirementsOnly('nice'),
  },
  {
    rule: 'divergent-reading',
    variants: [
      {
        words: 'divergent-reading',
        severity: 'warning',
        subject: ids.shift,
        weight: 13,
        raise: setAll('keyPoints', { stance: undefined }),
        mend: set('keyPoints', wants.mateoShift, { stance: 'Both, the telephone first.' }),
      },
    ],
    quiet: drop('keyPoints', ({ id }) => id === wants.mateoShift),
  },
  {
    rule: 'no-key-point',
    variants: [
      {
        words: 'no-key-point',
        severity: 'warning',
        subject: ids.sunniva,
        weight: 8,
        raise: drop('keyPoints', ({ personId }) => personId === ids.sunniva),
        mend: addLike('keyPoints', wants.mateoShift, { id: 'want', personId: ids.sunniva }),
      },
      {
        words: 'no-key-point-heaviest',
        severity: 'blocker',
        subject: ids.rajeshwari,
        weight: 13,
        raise: drop('keyPoints', ({ personId }) => personId === ids.rajeshwari),
        mend: addLike('keyPoints', wants.mateoShift, { id: 'want', personId: ids.rajeshwari }),
      },
    ],
    quiet: nothingSaid,
  },
  {
    rule: 'no-stories',
    variants: [
      {
        words: 'no-stories',
        severity: 'blocker',
        subject: ids.role,
        raise: setAll('accomplishments', { defensible: false }),
        mend: set('accomplishments', ids.counts, { defensible: undefined }),
      },
    ],
    quiet: drop('rounds', ({ id }) => id === ids.roundTwo),
  },
  {
    rule: 'key-point-unproven',
    variants: [
      {
        words: 'key-point-unproven',
        severity: 'blocker',
        subject: wants.rajeshwariShift,
        weight: 13,
        raise: drop('links', ({ toId }) => toId === wants.rajeshwariShift),
        mend: addLike('links', linkTo(wants.rajeshwariGaps), {
          id: 'link',
          toId: wants.rajeshwariShift,
        }),
      },
      {
        words: 'key-point-unproven',
        severity: 'warning',
        subject: wants.sunnivaMargin,
        weight: 8,
        // A link that was said to be of no use proves nothing.
        raise: set('links', linkTo(wants.sunnivaMargin), { state: 'dismissed' }),
        mend: set('links', linkTo(wants.sunnivaMargin), { state: 'accepted' }),
      },
    ],
    quiet: drop('accomplishments'),
  },
  {
    rule: 'story-without-how',
    variants: [
      {
        words: 'story-without-how',
        severity: 'warning',
        subject: ids.pilots,
        weight: 8,
        raise: set('accomplishments', ids.pilots, { actions: [] }),
        mend: set('accomplishments', ids.pilots, {
          actions: [{ id: 'action', rank: 'a0', text: 'Called on day 10.' }],
        }),
      },
    ],
    quiet: noLinks,
  },
  {
    rule: 'story-without-result',
    variants: [
      {
        words: 'story-without-result',
        severity: 'warning',
        subject: ids.dispatch,
        weight: 13,
        raise: set('accomplishments', ids.dispatch, { result: '', metrics: [] }),
        mend: set('accomplishments', ids.dispatch, { result: 'They used it.' }),
      },
    ],
    quiet: noLinks,
  },
  {
    rule: 'stories-too-old',
    variants: [
      {
        words: 'stories-too-old',
        severity: 'hint',
        subject: ids.role,
        raise: all(
          set('accomplishments', ids.dispatch, { employer: 'Halden Rail Data' }),
          set('accomplishments', ids.pilots, { employer: 'Halden Rail Data' }),
          addLike('accomplishments', ids.dispatch, { id: 'newest', employer: 'Fjordlinjen' }),
          setAll('accomplishments', { endedOn: '2022' }),
          set('accomplishments', 'newest', { endedOn: undefined }),
        ),
        mend: set('accomplishments', ids.pilots, { employer: 'fjordlinjen' }),
      },
    ],
    quiet: setAll('accomplishments', { employer: 'Fjordlinjen' }),
  },
  {
    rule: 'story-overused',
    variants: [
      {
        words: 'story-overused',
        severity: 'hint',
        subject: ids.dispatch,
        weight: 13,
        raise: addLike('links', linkTo(wants.rajeshwariShift), {
          id: 'fourth',
          toId: wants.rajeshwariGaps,
        }),
        mend: drop('links', ({ id }) => id === 'fourth'),
      },
    ],
    quiet: noLinks,
  },
  {
    rule: 'no-objective',
    variants: [
      {
        words: 'no-objective',
        severity: 'blocker',
        subject: 'objective',
        raise: setAll('objectives', { status: 'published', roundId: undefined }),
        mend: set('objectives', ids.renewals, { status: 'stated' }),
      },
      {
        words: 'no-obstacle',
        severity: 'warning',
        subject: 'obstacle',
        raise: drop('obstacles'),
        mend: (rows) =>
          rows.obstacles.push({
            id: 'obstacle',
            createdAt: 0,
            updatedAt: 0,
            opportunityId: ids.role,
            objectiveIds: [],
            text: 'Too few hands',
            statedByIds: [],
            roundId: ids.roundOne,
            status: 'inferred',
          }),
      },
    ],
    quiet: nothingSaid,
  },
  {
    rule: 'obligation-uncovered',
    variants: [
      {
        words: 'obligation-uncovered',
        severity: 'hint',
        subject: ids.firstYear,
        raise: drop('keyPoints', ({ id }) => id === wants.firstYear),
        mend: set('keyPoints', wants.mine, { requirementId: ids.firstYear }),
      },
    ],
    quiet: requirementsOnly('must'),
  },
  {
    rule: 'expectations-unknown',
    variants: [
      {
        words: 'expectation-missing',
        severity: 'warning',
        subject: ids.rajeshwari,
        weight: 13,
        raise: drop('keyPoints', ({ id }) => id === wants.rajeshwariExpects),
        mend: set('keyPoints', wants.rajeshwariCurious, { kind: 'expectation' }),
      },
      {
        words: 'expectation-assumed',
        severity: 'warning',
        subject: ids.sunniva,
        weight: 8,
        raise: drop('questions', ({ personId }) => personId === ids.sunniva),
        mend: set('keyPoints', wants.sunnivaExpects, { status: 'confirmed' }),
      },
    ],
    quiet: nothingSaid,
  },
];

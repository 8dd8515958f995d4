import { withoutCitations } from './citation';
import { inRank } from './in-rank';
import type { Objective } from './objective';
import { lintOpening } from './opening-lint';
import type { Proposal } from './proposal';
import { lintGoal } from './smart-lint';

/** The questions of a proposal, in the order in which they are asked. */
export const PROPOSAL_BLOCKS = [
  'headline',
  'opening',
  'bridge',
  'steps',
  'goals',
  'assumptions',
] as const;
export type ProposalBlock = (typeof PROPOSAL_BLOCKS)[number];

export const HEADLINE_WORDS = 20;

type PlainCode =
  | 'headline-none'
  | 'headline-long'
  | 'opening-none'
  | 'opening-not-hedged'
  | 'opening-no-question'
  | 'answers-nothing'
  | 'vision-none'
  | 'steps-few'
  | 'steps-alone'
  | 'goals-none'
  | 'assumptions-none';

type AboutCode =
  | 'opening-blunt'
  | 'now-or-target'
  | 'step-no-how'
  | 'step-no-days'
  | 'goal-not-smart'
  | 'goal-no-objective'
  | 'goal-no-revenue'
  | 'assumption-open';

/**
 * One thing that is still to be said, and the `data-field` it is written in; `about` is the step, goal,
 * objective, assumption or word it is about.
 */
export type OpenPoint =
  | { code: PlainCode; field: string }
  | { code: AboutCode; field: string; about: string };

export interface BlockState {
  mark: 'there' | 'weak' | 'missing';
  open: OpenPoint[];
}

export const countWords = (text: string): number =>
  withoutCitations(text).trim().split(/\s+/u).filter(Boolean).length;

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

const point = (code: PlainCode, field: string): OpenPoint => ({ code, field });

const pointAbout = (code: AboutCode, field: string, about: string): OpenPoint => ({
  code,
  field,
  about: withoutCitations(about),
});

/** Points whose condition holds. */
const where = (...points: readonly (readonly [boolean, OpenPoint])[]): OpenPoint[] =>
  points.filter(([holds]) => holds).map(([, one]) => one);

const ofHeadline = ({ headline }: Proposal): OpenPoint[] =>
  isBlank(headline)
    ? [point('headline-none', 'headline')]
    : where([countWords(headline ?? '') > HEADLINE_WORDS, point('headline-long', 'headline')]);

const ofOpening = ({ opening = '' }: Proposal): OpenPoint[] => {
  if (isBlank(opening)) return [point('opening-none', 'opening')];
  const { hedged, asks, blunt } = lintOpening(opening);
  return where(
    [!hedged, point('opening-not-hedged', 'opening')],
    [!asks, point('opening-no-question', 'opening')],
    [blunt.length > 0, pointAbout('opening-blunt', 'opening', blunt[0] ?? '')],
  );
};

const ofBridge = (proposal: Proposal, objectives: readonly Objective[]): OpenPoint[] => {
  const own = objectives.filter(({ id }) => proposal.objectiveIds.includes(id));
  const halves = own.filter((one) => isBlank(one.currentState) || isBlank(one.targetState));
  return [
    ...where([
      own.length === 0 && proposal.obstacleIds.length === 0,
      point('answers-nothing', 'objectives'),
    ]),
    ...halves.map(({ id, text, currentState }) =>
      pointAbout('now-or-target', `${isBlank(currentState) ? 'now' : 'then'}-${id}`, text),
    ),
    ...where([isBlank(proposal.vision), point('vision-none', 'vision')]),
  ];
};

const ofSteps = ({ steps }: Proposal): OpenPoint[] => [
  ...where([steps.length < 2, point('steps-few', 'steps')]),
  ...inRank(steps).flatMap(({ id, what, how, startDay, endDay }) =>
    where(
      [isBlank(how), pointAbout('step-no-how', `how-${id}`, what)],
      [
        startDay === undefined || endDay === undefined,
        pointAbout('step-no-days', `days-${id}`, what),
      ],
    ),
  ),
  ...where([
    steps.length > 0 && !steps.some(({ who }) => who.some(({ personId }) => personId)),
    point('steps-alone', `who-${inRank(steps)[0]?.id}`),
  ]),
];

/** The field in which the first letter that fails is put right. */
const smartField = (goal: Proposal['goals'][number]): string | null => {
  const { specific, measurable, assignable, realistic, timed } = lintGoal(goal);
  if (!specific) return 'goal';
  if (!measurable) return 'target';
  if (!timed) return 'due';
  if (!assignable) return 'owner';
  return realistic ? null : 'attainable';
};

const ofGoals = ({ goals }: Proposal): OpenPoint[] =>
  goals.length === 0
    ? [point('goals-none', 'goals')]
    : inRank(goals).flatMap((goal) => {
        const { id, text, objectiveId, revenue } = goal;
        const field = smartField(goal);
        return where(
          [field !== null, pointAbout('goal-not-smart', `${field}-${id}`, text)],
          [objectiveId === undefined, pointAbout('goal-no-objective', `objective-${id}`, text)],
          [revenue === undefined, pointAbout('goal-no-revenue', `revenue-${id}`, text)],
        );
      });

const ofAssumptions = ({ assumptions }: Proposal): OpenPoint[] =>
  assumptions.length === 0
    ? [point('assumptions-none', 'assumptions')]
    : assumptions
        .filter(({ state, questionId, findingId }) => state === 'open' && !questionId && !findingId)
        .map(({ id, text }) => pointAbout('assumption-open', `assumption-${id}`, text));

/** Nothing is said in the block at all. */
const emptyCodes: readonly string[] = [
  'headline-none',
  'opening-none',
  'goals-none',
  'assumptions-none',
];

/** Whether the block's question has no answer yet, however many points are open. */
const isMissing = (block: ProposalBlock, proposal: Proposal, open: readonly OpenPoint[]) => {
  if (block === 'bridge') return isBlank(proposal.vision) && proposal.objectiveIds.length === 0;
  if (block === 'steps') return proposal.steps.length === 0;
  return open.some(({ code }) => emptyCodes.includes(code));
};

/** What of each question is answered, and what is still open: the marks and the "still open" list. */
export const judgeBlocks = (
  proposal: Proposal,
  objectives: readonly Objective[],
): Record<ProposalBlock, BlockState> => {
  const points: Record<ProposalBlock, OpenPoint[]> = {
    headline: ofHeadline(proposal),
    opening: ofOpening(proposal),
    bridge: ofBridge(proposal, objectives),
    steps: ofSteps(proposal),
    goals: ofGoals(proposal),
    assumptions: ofAssumptions(proposal),
  };
  const stateOf = (block: ProposalBlock): BlockState => {
    const open = points[block];
    const shape = open.length === 0 ? 'there' : 'weak';
    return { mark: isMissing(block, proposal, open) ? 'missing' : shape, open };
  };
  return {
    headline: stateOf('headline'),
    opening: stateOf('opening'),
    bridge: stateOf('bridge'),
    steps: stateOf('steps'),
    goals: stateOf('goals'),
    assumptions: stateOf('assumptions'),
  };
};

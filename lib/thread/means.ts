import type { Accomplishment } from '@/lib/domain/accomplishment';
import { inRank } from '@/lib/domain/in-rank';
import type { Proposal } from '@/lib/domain/proposal';
import { type Ground, saysSomething } from '@/lib/readiness/ground';
import { inView, onProposal } from '@/lib/readiness/places';
import { isTellable } from '@/lib/readiness/plan-parts';
import { factOutdated } from '@/lib/readiness/rules/fact-outdated';
import { goalNoRevenueLine } from '@/lib/readiness/rules/goal-no-revenue-line';
import { goalNotAligned } from '@/lib/readiness/rules/goal-not-aligned';
import { goalNotSmart } from '@/lib/readiness/rules/goal-not-smart';
import { methodUnproven } from '@/lib/readiness/rules/method-unproven';
import { planTooThin } from '@/lib/readiness/rules/plan-too-thin';
import { storyWithoutHow } from '@/lib/readiness/rules/story-without-how';
import { storyWithoutResult } from '@/lib/readiness/rules/story-without-result';
import { firstOf, gap, linkNode, missingNode } from './node';
import type { Gap, GapCode, ThreadNode } from './thread';

const GOALS = 3;
const STORIES = 3;

type Goal = Proposal['goals'][number];

/** What a rule of readiness says of something, with its very fix. */
const asGap = (verdict: { words: GapCode; fix: Gap['fix'] } | null): Gap | null =>
  verdict && gap(verdict.words, verdict.fix);

export const methodOf = (ground: Ground, proposal: Proposal): ThreadNode => {
  const { id, steps } = proposal;
  const how = steps.filter((step) => saysSomething(step.how)).length;
  const [first] = steps;
  // Where `objective-no-methodology` sends people, too.
  if (!first) return missingNode('method', id, 'steps-none', onProposal(id, 'steps'));
  if (how === 0) return missingNode('method', id, 'how-none', onProposal(id, `how-${first.id}`));
  const says = { kind: 'steps', saysHow: how, of: steps.length } as const;
  const thin = asGap(planTooThin.judge(proposal, ground));
  return linkNode('method', id, says, onProposal(id, 'steps'), [thin]);
};

const evidenceGap = (ground: Ground, { revenue }: Goal, place: Gap['fix']): Gap | null => {
  const evidence = revenue?.evidence;
  if (!evidence) return null;
  if (evidence.type === 'objective')
    return ground.objectives.has(evidence.id) ? null : gap('evidence-gone', place);
  const fact = ground.facts.get(evidence.id);
  return fact ? asGap(factOutdated.judge(fact, ground)) : null;
};

const revenueOf = (ground: Ground, proposal: Proposal, goal: Goal): ThreadNode => {
  const { id, revenue } = goal;
  const verdict = goalNoRevenueLine.judge({ ...goal, proposal }, ground);
  if (!revenue)
    return missingNode('revenue', id, 'revenue-none', onProposal(proposal.id, `revenue-${id}`));
  const place = onProposal(proposal.id, `evidence-${id}`);
  const { evidence, effect } = revenue;
  const because =
    evidence?.type === 'objective'
      ? ground.objectives.get(evidence.id)?.text
      : ground.facts.get(evidence?.id ?? '')?.text;
  const unproven = verdict && gap('goal-no-revenue-evidence', verdict.fix);
  const reasons = [unproven, evidenceGap(ground, goal, place)];
  return linkNode('revenue', id, { kind: 'revenue', effect, because }, place, reasons);
};

const goalNode = (ground: Ground, proposal: Proposal, goal: Goal): ThreadNode => {
  const judged = { ...goal, proposal };
  return linkNode(
    'goal',
    goal.id,
    { kind: 'text', text: goal.text },
    onProposal(proposal.id, `goal-${goal.id}`),
    [asGap(goalNotAligned.judge(judged, ground)), asGap(goalNotSmart.judge(judged, ground))],
  );
};

/** Goals for the objective with the revenue each moves; those that say of what they are are left to it. */
export const goalsFor = (ground: Ground, proposal: Proposal, objectiveId: string) => {
  const place = onProposal(proposal.id, 'goals');
  const own = inRank(proposal.goals).filter(
    (goal) =>
      goal.objectiveId === objectiveId ||
      goal.objectiveId === undefined ||
      !ground.objectives.has(goal.objectiveId),
  );
  const { shown, hidden } = firstOf(own, GOALS);
  const pairs = shown.map((goal) => ({
    goal: goalNode(ground, proposal, goal),
    revenue: revenueOf(ground, proposal, goal),
  }));
  if (pairs.length > 0) return { pairs, hidden };
  const none = {
    goal: missingNode('goal', proposal.id, 'goal-none', place),
    revenue: missingNode('revenue', proposal.id, 'revenue-needs-goal', place),
  };
  return { pairs: [none], hidden };
};

const storyNode = (ground: Ground, { id: proposal }: Proposal, story: Accomplishment) => {
  const said = { ...story, answers: [] };
  return linkNode(
    'proof',
    `${story.id} of ${proposal}`,
    { kind: 'text', text: story.title, detail: story.employer },
    inView(ground, 'stories', story.id),
    [asGap(storyWithoutHow.judge(said, ground)), asGap(storyWithoutResult.judge(said, ground))],
  );
};

const noProof = (ground: Ground, proposal: Proposal): ThreadNode => {
  const { id, steps } = proposal;
  if (!ground.plan.accomplishments.some(isTellable))
    return missingNode('proof', id, 'stories-none', inView(ground, 'stories', 'new', 'add'));
  const [first] = steps;
  if (!first) return missingNode('proof', id, 'proof-needs-steps', onProposal(id, 'steps'));
  // Without any step that says how, the rule has nothing to judge yet.
  const fix = steps.some(({ how }) => saysSomething(how))
    ? methodUnproven.judge(proposal, ground)?.fix
    : undefined;
  return missingNode('proof', id, 'proof-none', fix ?? onProposal(id, `precedent-${first.id}`));
};

/** The stories in which it was done before: of its steps, and those linked to the proposal. */
export const proofsOf = (ground: Ground, proposal: Proposal) => {
  const linked = (ground.linksTo.get(proposal.id) ?? []).filter(
    ({ from }) => from === 'accomplishment',
  );
  const ids = new Set([
    ...inRank(proposal.steps).flatMap(({ precedentId }) => precedentId ?? []),
    ...linked.map(({ fromId }) => fromId),
  ]);
  const stories = [...ids].flatMap((id) => ground.stories.get(id) ?? []).filter(isTellable);
  const { shown, hidden } = firstOf(stories, STORIES);
  const nodes = shown.map((story) => storyNode(ground, proposal, story));
  return { nodes: nodes.length > 0 ? nodes : [noProof(ground, proposal)], hidden };
};

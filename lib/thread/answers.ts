import type { Objective } from '@/lib/domain/objective';
import type { Obstacle } from '@/lib/domain/obstacle';
import type { Proposal } from '@/lib/domain/proposal';
import { type Ground, saysSomething } from '@/lib/readiness/ground';
import { inView, onProposal } from '@/lib/readiness/places';
import { openingBlunt } from '@/lib/readiness/rules/opening-blunt';
import { goalsFor, methodOf, proofsOf } from './means';
import { firstOf, gap, linkNode, missingNode } from './node';
import type { ThreadNode } from './thread';
import type { Weaver } from './weave';

const OBSTACLES = 4;
const PROPOSALS = 4;

/** What is still in the way of an objective, and what answers it or that. */
export interface Answers {
  obstacles: readonly Obstacle[];
  proposals: readonly Proposal[];
}

export const answersTo = ({ plan }: Ground, { id }: Objective): Answers => {
  const obstacles = plan.obstacles.filter(
    ({ objectiveIds, status }) => objectiveIds.includes(id) && status !== 'resolved',
  );
  const inTheWay = new Set(obstacles.map((obstacle) => obstacle.id));
  const proposals = plan.proposals.filter(
    ({ objectiveIds, obstacleIds }) =>
      objectiveIds.includes(id) || obstacleIds.some((one) => inTheWay.has(one)),
  );
  return { obstacles, proposals };
};

const obstacleNode = (ground: Ground, { id, text, status }: Obstacle): ThreadNode => {
  const place = inView(ground, 'objectives', id);
  return linkNode('obstacle', id, { kind: 'text', text }, place, [
    status === 'inferred' && gap('obstacle-inferred', place),
  ]);
};

const proposalNode = (ground: Ground, proposal: Proposal): ThreadNode => {
  const { id, title, stage, vision } = proposal;
  const opening = openingBlunt.judge(proposal, ground);
  return linkNode('proposal', id, { kind: 'text', text: title }, { page: 'proposal', id }, [
    stage === 'idea' && gap('proposal-idea', onProposal(id, 'stage')),
    opening && gap(opening.words, opening.fix),
    !saysSomething(vision) && gap('vision-missing', onProposal(id, 'vision')),
  ]);
};

interface Place {
  weave: Weaver;
  ground: Ground;
  objective: Objective;
  top: ThreadNode;
}

/** From a proposal to what proves it. */
const weaveMeans = ({ weave, ground, objective }: Place, proposal: Proposal, node: ThreadNode) => {
  const method = methodOf(ground, proposal);
  const goals = goalsFor(ground, proposal, objective.id);
  const proofs = proofsOf(ground, proposal);
  weave.join(node, method);
  for (const { goal, revenue } of goals.pairs) {
    weave.join(method, goal);
    weave.join(goal, revenue);
    for (const proof of proofs.nodes) weave.join(revenue, proof);
  }
  weave.leaveOut('goal', goals.hidden);
  weave.leaveOut('proof', proofs.hidden);
};

/** What leads to a proposal: the obstacles it answers; where it answers none of them, which? */
const leadingTo = ({ ground, objective, top }: Place, all: Answers, shown: readonly Obstacle[]) => {
  const { id } = objective;
  const inTheWay = new Set(all.obstacles.map((one) => one.id));
  const nodes = new Map(shown.map((one) => [one.id, obstacleNode(ground, one)]));
  const nothing = missingNode(
    'obstacle',
    id,
    'obstacle-none',
    inView(ground, 'objectives', id, 'obstacle'),
  );
  const before = (proposal: Proposal): ThreadNode[] => {
    if (inTheWay.size === 0) return [nothing];
    const answered = proposal.obstacleIds.filter((one) => inTheWay.has(one));
    const place = onProposal(proposal.id, 'obstacles');
    if (answered.length === 0)
      return [missingNode('obstacle', proposal.id, 'obstacle-unnamed', place)];
    const drawn = answered.flatMap((one) => nodes.get(one) ?? []);
    // It answers what there was no room for.
    return drawn.length > 0 ? drawn : [top];
  };
  return { nodes, nothing, before };
};

/** Obstacles, what answers each, and how; where nothing does, the thread ends. */
export const weaveAnswers = (place: Place, all: Answers): void => {
  const { weave, ground, objective, top } = place;
  const obstacles = firstOf(all.obstacles, OBSTACLES);
  const proposals = firstOf(all.proposals, PROPOSALS);
  const { nodes, nothing, before } = leadingTo(place, all, obstacles.shown);
  const ask = (id: string) => inView(ground, 'objectives', id, 'proposal');
  for (const [id, node] of nodes) {
    weave.join(top, node);
    if (all.proposals.length > 0 && !ground.byObstacle.has(id))
      weave.join(node, missingNode('proposal', id, 'obstacle-unanswered', ask(id)));
  }
  for (const proposal of proposals.shown) {
    const node = proposalNode(ground, proposal);
    for (const leads of before(proposal)) {
      if (leads.state === 'missing') weave.join(top, leads);
      weave.join(leads, node);
    }
    weaveMeans(place, proposal, node);
  }
  if (all.proposals.length === 0) {
    const open = missingNode('proposal', objective.id, 'objective-unanswered', ask(objective.id));
    if (nodes.size === 0) weave.join(top, nothing);
    for (const node of nodes.size > 0 ? nodes.values() : [nothing]) weave.join(node, open);
  }
  weave.leaveOut('obstacle', obstacles.hidden);
  weave.leaveOut('proposal', proposals.hidden);
};

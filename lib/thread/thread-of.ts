import type { Objective } from '@/lib/domain/objective';
import { type Ground, saysSomething } from '@/lib/readiness/ground';
import { inView } from '@/lib/readiness/places';
import { nowOrTargetMissing } from '@/lib/readiness/rules/now-or-target-missing';
import { answersTo, weaveAnswers } from './answers';
import { gap, linkNode } from './node';
import { THREAD_COLUMNS, type Thread, type ThreadNode } from './thread';
import { weaver } from './weave';
import { whomFor } from './whom';

const objectiveNode = (ground: Ground, objective: Objective): ThreadNode => {
  const { id, text, currentState, targetState, status } = objective;
  const verdict = nowOrTargetMissing.judge(objective, ground);
  const way = [currentState, targetState].filter(saysSomething).join(' → ');
  return linkNode(
    'objective',
    id,
    { kind: 'text', text, detail: way || undefined },
    inView(ground, 'objectives', id),
    [
      verdict && gap(verdict.words, verdict.fix),
      status === 'inferred' &&
        gap('objective-inferred', inView(ground, 'objectives', id, 'statedByIds')),
    ],
  );
};

/**
 * The thread of one objective, with every link that is missing or weak; null when the objective is
 * gone. Bounded: however much is planned, so many of each are drawn, and the rest is counted.
 */
export const threadOf = (ground: Ground, objectiveId: string): Thread | null => {
  const objective = ground.objectives.get(objectiveId);
  if (!objective) return null;
  const all = answersTo(ground, objective);
  const stated = new Set([
    ...objective.statedByIds,
    ...all.obstacles.flatMap(({ statedByIds }) => statedByIds),
  ]);
  const weave = weaver();
  const top = objectiveNode(ground, objective);
  const whom = whomFor(ground, objective, stated, all.proposals);
  for (const { person, wants, loose } of whom.shown) {
    if (wants) weave.join(person, wants);
    weave.join(wants ?? person, top, loose);
  }
  weave.leaveOut('person', whom.hidden);
  weaveAnswers({ weave, ground, objective, top }, all);
  const nodes = [...weave.nodes.values()];
  return {
    objective,
    nodes: THREAD_COLUMNS.flatMap((column) => nodes.filter((node) => node.column === column)),
    edges: [...weave.edges.values()],
    hidden: weave.hidden,
  };
};

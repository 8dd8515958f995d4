import type { Route } from '@/lib/domain/route';
import { lintGoal } from '@/lib/domain/smart-lint';
import { type Ground, saysSomething } from './ground';
import { pillarNeeds } from './pillar-needs';
import { inView, onProposal } from './places';
import { draftedOf, goalsOf } from './plan-parts';

export const PILLARS = ['vision', 'trust', 'goals'] as const;
type PillarId = (typeof PILLARS)[number];

/** Something a pillar lacks; said with `readiness.lack.<words>`, filled with `params`. */
interface Lack<W extends string = string> {
  words: W;
  params: readonly (string | number)[];
  fix: Route;
}

const lack = <const W extends string>(
  words: W,
  fix: Route,
  ...params: readonly (string | number)[]
): Lack<W> => ({ words, params, fix });

/** Proposals that say nothing of where it leads, and a vision of theirs that is not known. */
const visionLacks = (ground: Ground) => {
  const { counts } = ground.view;
  const isKnown = (counts.vision ?? 0) + (counts.mission ?? 0) > 0;
  const drafted = draftedOf(ground);
  const blind = drafted.filter(({ vision }) => !saysSomething(vision));
  const [first] = blind;
  return [
    ...(isKnown ? [] : [lack('vision-unknown', inView(ground, 'research'))]),
    ...(first
      ? [lack('visions', onProposal(first.id, 'vision'), blind.length, drafted.length)]
      : []),
  ];
};

const trustLacks = (ground: Ground) => {
  const promises = ground.plan.rounds.flatMap(({ commitments }) => commitments);
  const late = promises.filter(
    ({ doneAt, dueAt }) => doneAt === undefined && dueAt !== undefined && dueAt < ground.now,
  );
  const [first] = late;
  return first
    ? [
        lack(
          'promises-late',
          inView(ground, 'trust', first.id, 'doneAt'),
          late.length,
          promises.length,
        ),
      ]
    : [];
};

const goalLacks = (ground: Ground) => {
  const goals = goalsOf(ground);
  const vague = goals.filter((goal) => {
    const { measurable, timed } = lintGoal(goal);
    return !measurable || !timed;
  });
  const [first] = vague;
  return first
    ? [
        lack(
          'goals-unmeasured',
          onProposal(first.proposal.id, `target-${first.id}`),
          vague.length,
          goals.length,
        ),
      ]
    : [];
};

const weaknesses = { vision: visionLacks, trust: trustLacks, goals: goalLacks };

type LackWords =
  | (typeof pillarNeeds)[number]['words']
  | ReturnType<(typeof weaknesses)[PillarId]>[number]['words'];

/** One of the three things a plan is judged by. */
export interface Pillar {
  id: PillarId;
  state: 'there' | 'weak' | 'missing';
  lacks: Lack<LackWords>[];
}

/** Missing: nothing of it is there. Weak: something of it is. */
const pillarOf = (id: PillarId, ground: Ground): Pillar => {
  const needs = pillarNeeds.filter(({ pillar }) => pillar === id);
  const unmet = needs.filter(({ isMet }) => !isMet(ground));
  const lacks: Pillar['lacks'] = [
    ...unmet.map(({ words, fix }) => lack(words, fix(ground))),
    ...weaknesses[id](ground),
  ];
  if (unmet.length === needs.length) return { id, state: 'missing', lacks };
  return { id, state: lacks.length > 0 ? 'weak' : 'there', lacks };
};

export const pillarsOf = (ground: Ground): Pillar[] => PILLARS.map((id) => pillarOf(id, ground));

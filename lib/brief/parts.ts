import { briefPartsFor } from '@/lib/domain/brief';
import { withoutCitations } from '@/lib/domain/citation';
import { inRank } from '@/lib/domain/in-rank';
import { nextRound } from '@/lib/domain/next-round';
import { isInterviewer, type Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import { byWeight, weigh } from '@/lib/domain/weight';
import type { SheetGround, SheetLine, SheetSection } from './sheet';
import { isUnverified, type SourceList } from './source-list';

/** How much each thing is worth keeping on a page that is too long; people's own weight comes on top. */
const WORTH: Record<SheetLine['code'], number> = {
  promise: 95,
  want: 90,
  opening: 85,
  question: 75,
  story: 72,
  goal: 66,
  step: 60,
  vision: 55,
  nowTarget: 50,
  reaction: 40,
  fact: 30,
};
/** The second of a kind is worth a little less than the first. */
const FALLING = 4;
/** So much a point of a person's weight counts. */
const PERSON = 1.5;

export interface LineOf {
  id: string;
  text: string | undefined;
  sources?: number[];
}

/** Lines of one kind, worth less the later they come; empty ones are none. */
export const linesOf = (
  code: SheetLine['code'],
  all: readonly LineOf[],
  around: { of: string; weight?: number },
): SheetLine[] =>
  all.flatMap(({ id, text = '', sources = [] }, nth) => {
    const said = withoutCitations(text).trim();
    const weight = WORTH[code] - nth * FALLING + (around.weight ?? 0) * PERSON;
    return said === ''
      ? []
      : [{ id: `${around.of}/${code}/${id}`, code, text: said, sources, weight }];
  });

export const factLines = (
  { facts }: SheetGround,
  list: SourceList,
  around: { of: string; weight: number; limit: number },
): SheetLine[] =>
  (facts.get(around.of) ?? []).slice(0, around.limit).flatMap((fact, nth) => {
    const { id, text, value } = fact.finding;
    const words = [text, value].filter(Boolean).join(' — ');
    return linesOf('fact', [{ id, text: words, sources: list.add(fact) }], around).map((line) => ({
      ...line,
      weight: line.weight - nth * FALLING,
      unverified: isUnverified(fact),
    }));
  });

/** How somebody took it when they were met last. */
const lastReaction = ({ plan }: SheetGround, id: string): number | undefined =>
  plan.rounds
    .flatMap((round) => plan.participants.filter(({ roundId }) => roundId === round.id))
    .findLast(({ personId, reaction }) => personId === id && reaction !== undefined)?.reaction;

export interface PersonLimits {
  wants: number;
  stories: number;
  questions: number;
  facts: number;
}

/** Everything there is to know and say about one person, at most so much of each. */
export const personSection = (
  ground: SheetGround,
  list: SourceList,
  person: Person,
  limits: PersonLimits,
): SheetSection => {
  const { plan } = ground;
  const { wants, stories, questions } = briefPartsFor(plan, person.id);
  const around = { of: person.id, weight: weigh(person).total };
  const reaction = lastReaction(ground, person.id);
  return {
    id: person.id,
    kind: 'person',
    title: person.name,
    ...(person.title && { detail: person.title }),
    lines: [
      ...linesOf('want', wants.slice(0, limits.wants), around),
      ...linesOf(
        'reaction',
        reaction === undefined ? [] : [{ id: 'last', text: String(reaction) }],
        around,
      ),
      ...linesOf(
        'story',
        stories.slice(0, limits.stories).map(({ id, cue, title }) => ({ id, text: cue || title })),
        around,
      ),
      ...linesOf('question', questions.slice(0, limits.questions), around),
      ...factLines(ground, list, { ...around, limit: limits.facts }),
    ],
  };
};

/** From where to where, for each objective a proposal answers. */
const nowTargets = ({ plan }: SheetGround, { objectiveIds }: Proposal): LineOf[] =>
  plan.objectives
    .filter(({ id }) => objectiveIds.includes(id))
    .map(({ id, text, currentState, targetState }) => ({
      id,
      text: currentState && targetState ? `${text}: ${currentState} → ${targetState}` : text,
    }));

const goalText = ({ text, baseline, target }: Proposal['goals'][number]): string =>
  baseline && target && !(text.includes(baseline) && text.includes(target))
    ? `${text} (${baseline} → ${target})`
    : text;

/** A proposal with its method, in the order in which it is told. */
export const proposalSection = (
  ground: SheetGround,
  list: SourceList,
  proposal: Proposal,
  { facts }: { facts: number },
): SheetSection => {
  const audience = ground.plan.people.filter(({ id }) => proposal.audienceIds.includes(id));
  const weight = Math.max(0, ...audience.map((one) => weigh(one).total));
  const around = { of: proposal.id, weight };
  const { id, headline, title, opening, vision } = proposal;
  return {
    id,
    kind: 'proposal',
    title: withoutCitations(headline || title),
    lines: [
      ...linesOf('opening', [{ id, text: opening }], around),
      ...linesOf('nowTarget', nowTargets(ground, proposal), around),
      ...linesOf('vision', [{ id, text: vision }], around),
      ...linesOf(
        'step',
        inRank(proposal.steps).map(({ id: step, what, how }) => ({
          id: step,
          text: how ? `${what}: ${how}` : what,
        })),
        around,
      ),
      ...linesOf(
        'goal',
        inRank(proposal.goals).map((goal) => ({ id: goal.id, text: goalText(goal) })),
        around,
      ),
      ...factLines(ground, list, { ...around, limit: facts }),
    ],
  };
};

export const isWritten = ({ stage }: Proposal): boolean => stage !== 'idea';

/** Who is met next, heaviest first; everybody who interviews where no round is planned. */
export const peopleToMeet = ({ plan, now }: SheetGround): Person[] => {
  const round = nextRound(plan.rounds, now);
  const ids = plan.participants
    .filter(({ roundId }) => roundId === round?.id)
    .map((one) => one.personId);
  const attending = plan.people.filter(({ id }) => ids.includes(id));
  return byWeight(attending.length > 0 ? attending : plan.people.filter(isInterviewer), ids);
};

/** What was promised and not done. */
export const promiseSection = ({ plan }: SheetGround): SheetSection => ({
  id: 'promises',
  kind: 'promises',
  title: '',
  lines: linesOf(
    'promise',
    plan.rounds.flatMap(({ commitments }) =>
      commitments.filter(({ doneAt }) => doneAt === undefined),
    ),
    { of: 'promises' },
  ),
});

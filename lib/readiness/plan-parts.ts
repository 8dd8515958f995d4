import type { Accomplishment } from '@/lib/domain/accomplishment';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Opportunity } from '@/lib/domain/opportunity';
import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import { type Reading, readingsOf } from '@/lib/domain/readings';
import { type Ground, heaviest } from './ground';

/** Begun in earnest; an idea is not judged. */
export const isDrafted = ({ stage }: Proposal): boolean => stage !== 'idea';

export const draftedOf = ({ plan }: Ground): Proposal[] => plan.proposals.filter(isDrafted);

/** How much whoever a proposal is for weighs. */
export const weightOfProposal = (ground: Ground, { audienceIds }: Proposal): number =>
  heaviest(ground, audienceIds);

/** Everybody met, or to be met next; heaviest first. */
export const interviewersOf = ({ plan, attending, met }: Ground): Person[] => {
  const ids = new Set([...attending, ...met].map(({ id }) => id));
  return plan.people.filter(({ id }) => ids.has(id));
};

/** Whose word counts most in the next round. */
export const isHeaviest = (ground: Ground, personId: string | undefined): boolean =>
  personId !== undefined && personId === ground.attending[0]?.id;

type GoalOf = Proposal['goals'][number] & { proposal: Proposal };
export const goalsOf = ({ plan }: Ground): GoalOf[] =>
  plan.proposals.flatMap((proposal) => proposal.goals.map((goal) => ({ ...goal, proposal })));

type LinkedStory = Accomplishment & { answers: readonly KeyPoint[] };

/** Stories that answer a key point and can be told, with what they answer. */
export const linkedStoriesOf = ({ plan, linksFrom }: Ground): LinkedStory[] => {
  const keyPoints = new Map(plan.keyPoints.map((one) => [one.id, one]));
  return plan.accomplishments.filter(isTellable).flatMap((story) => {
    const answers = (linksFrom.get(story.id) ?? []).flatMap(
      ({ to, toId }) => (to === 'keyPoint' && keyPoints.get(toId)) || [],
    );
    return answers.length > 0 ? [{ ...story, answers }] : [];
  });
};

/** A retired claim proves nothing. */
export const isTellable = ({ defensible }: Accomplishment): boolean => defensible !== false;

/** How much the people weigh who look for what a story answers. */
export const weightOfStory = (ground: Ground, { answers }: LinkedStory): number =>
  heaviest(
    ground,
    answers.map(({ personId }) => personId),
  );

const DECIDES = ['decision-maker', 'hiring-manager'] as const;
/** From these rungs on somebody leads (director), or is of the leadership team (the C-suite). */
const LEADS_FROM = 6;
const LEADERSHIP_FROM = 8;

export const decides = ({ hiringRoles }: Person): boolean =>
  DECIDES.some((role) => hiringRoles.includes(role));

/** Whose expectations the job is measured by. */
export const isOfLeadership = (person: Person): boolean =>
  decides(person) || person.hiringRoles.includes('leader') || person.level >= LEADERSHIP_FROM;

export const leads = (person: Person): boolean =>
  isOfLeadership(person) || person.level >= LEADS_FROM;

/** The proposal that carries the interview: for the heaviest audience; of equals, the readier. */
export const topProposalOf = (ground: Ground): Proposal | undefined => {
  const drafted = draftedOf(ground).map((proposal) => ({
    proposal,
    weight: weightOfProposal(ground, proposal),
    isReady: proposal.stage !== 'drafting',
  }));
  return drafted.sort((a, b) => b.weight - a.weight || Number(b.isReady) - Number(a.isReady))[0]
    ?.proposal;
};

/** The next round starts within so many days. */
export const startsWithin = ({ next, now }: Ground, ms: number): boolean =>
  next?.startsAt !== undefined && next.startsAt - now <= ms;

/** Who has said what a requirement means to them, in order of weight. */
export const readingsIn = (
  ground: Ground,
  requirement: Opportunity['requirements'][number],
): Reading<Person>[] => {
  const about = ground.readings.get(requirement.id) ?? [];
  const ids = new Set(about.flatMap(({ personId }) => personId ?? []));
  const people = [...ids].flatMap((id) => ground.people.get(id) ?? []);
  const weightOf = ({ id }: Person) => ground.weights.get(id) ?? 0;
  return readingsOf(
    requirement,
    people.sort((a, b) => weightOf(b) - weightOf(a)),
    about,
  );
};

import type { InterviewRound } from './interview-round';
import type { KeyPoint } from './key-point';
import type { Participant } from './participant';
import type { Person } from './person';
import type { Plan } from './plan';
import type { Proposal } from './proposal';
import { weigh } from './weight';

/** Is it there? `none`: not needed. */
export type Standing = 'there' | 'weak' | 'missing' | 'none';

/** The four things to have for everybody in the room. */
export const PREPARED = ['wants', 'proposal', 'proof', 'questions'] as const;
export type Prepared = (typeof PREPARED)[number];

/** Somebody who attends the next round, and what is prepared for them. */
export interface InTheRoom {
  person: Person;
  /** Their seat in the last round that is over; null when they have not been met. */
  last: Participant | null;
  prepared: Record<Prepared, Standing>;
}

/** So many questions are enough to choose from when the talk takes another turn. */
const ENOUGH_QUESTIONS = 2;

const SAID: readonly KeyPoint['status'][] = ['stated', 'confirmed'];

const wanted = (plan: Plan, person: Person): KeyPoint[] =>
  plan.keyPoints.filter(
    ({ personId, direction, kind }) =>
      personId === person.id &&
      direction === 'theirs' &&
      (kind === 'looking-for' || kind === 'competency'),
  );

const wantsOf = (wants: readonly KeyPoint[]): Standing => {
  if (wants.length === 0) return 'missing';
  return wants.some(({ status }) => SAID.includes(status)) ? 'there' : 'weak';
};

const hasMethod = ({ stage, steps }: Proposal): boolean =>
  stage !== 'idea' && steps.some(({ how }) => how !== undefined && how.trim() !== '');

/** Who outranks the others, or decides, must have one; of the rest nobody asks. */
const proposalFor = (plan: Plan, person: Person, highest: number): Standing => {
  const own = plan.proposals.filter(({ audienceIds }) => audienceIds.includes(person.id));
  if (own.some(hasMethod)) return 'there';
  if (own.length > 0) return 'weak';
  const decides = person.hiringRoles.some(
    (role) => role === 'decision-maker' || role === 'hiring-manager',
  );
  return decides || weigh(person).total === highest ? 'missing' : 'none';
};

/** Whether what they want is answered by a story. */
const proofFor = (plan: Plan, wants: readonly KeyPoint[]): Standing => {
  if (wants.length === 0) return 'none';
  const proven = new Set(
    plan.links
      .filter(
        ({ from, to, state }) =>
          from === 'accomplishment' && to === 'keyPoint' && state === 'accepted',
      )
      .map(({ toId }) => toId),
  );
  const answered = wants.filter(({ id }) => proven.has(id)).length;
  if (answered === 0) return 'missing';
  return answered === wants.length ? 'there' : 'weak';
};

const questionsFor = (plan: Plan, person: Person): Standing => {
  const planned = plan.questions.filter(
    ({ personId, status }) => personId === person.id && status === 'planned',
  ).length;
  if (planned === 0) return 'missing';
  return planned >= ENOUGH_QUESTIONS ? 'there' : 'weak';
};

/** Rounds before this one that took place, the latest first. */
const roundsBefore = (plan: Plan, next: InterviewRound): InterviewRound[] =>
  plan.rounds.filter(({ id, status }) => id !== next.id && status === 'done').reverse();

/** Everybody who attends a round, by weight, with what is prepared for each. */
export const inTheRoom = (plan: Plan, round: InterviewRound): InTheRoom[] => {
  const seats = plan.participants.filter(({ roundId }) => roundId === round.id);
  const ids = new Set(seats.map(({ personId }) => personId));
  const people = plan.people.filter(({ id }) => ids.has(id));
  const highest = Math.max(...people.map((person) => weigh(person).total));
  const before = roundsBefore(plan, round);
  return people.map((person) => {
    const wants = wanted(plan, person);
    const seatIn = ({ id }: InterviewRound) =>
      plan.participants.find((one) => one.roundId === id && one.personId === person.id);
    const [last = null] = before.flatMap((one) => seatIn(one) ?? []);
    const prepared = {
      wants: wantsOf(wants),
      proposal: proposalFor(plan, person, highest),
      proof: proofFor(plan, wants),
      questions: questionsFor(plan, person),
    };
    return { person, last, prepared };
  });
};

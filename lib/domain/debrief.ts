import type { InterviewRound } from './interview-round';
import { nextRound } from './next-round';
import type { NoteLink, Participant } from './participant';
import type { Person } from './person';
import type { Plan } from './plan';

/** The round to write down: the latest that is over, else the first; null where there is none. */
export const roundToDebrief = (
  rounds: readonly InterviewRound[],
  now: number,
): InterviewRound | null => {
  const isOver = ({ status, startsAt }: InterviewRound) =>
    status === 'done' || (status === 'planned' && startsAt !== undefined && startsAt <= now);
  const inOrder = rounds
    .filter(({ status }) => status !== 'cancelled')
    .sort((a, b) => a.ordinal - b.ordinal);
  return inOrder.findLast(isOver) ?? inOrder[0] ?? null;
};

/** Somebody who was in a round, with their seat in it. */
export interface Seated {
  participant: Participant;
  person: Person;
}

/** Who was in a round, highest weight first. */
export const seatedIn = (
  { people, participants }: Pick<Plan, 'people' | 'participants'>,
  roundId: string,
): Seated[] =>
  people.flatMap((person) => {
    const participant = participants.find(
      (one) => one.roundId === roundId && one.personId === person.id && one.attended !== false,
    );
    return participant ? [{ participant, person }] : [];
  });

type Held = Pick<Plan, 'keyPoints' | 'objectives' | 'obstacles' | 'questions' | 'rounds'>;

/** What a stretch of the notes became, as it is in the plan. */
export type NotedRecord =
  | { type: 'keyPoint'; record: Plan['keyPoints'][number] }
  | { type: 'objective'; record: Plan['objectives'][number] }
  | { type: 'obstacle'; record: Plan['obstacles'][number] }
  | { type: 'question'; record: Plan['questions'][number] }
  | { type: 'commitment'; record: InterviewRound['commitments'][number]; round: InterviewRound };

const foundIn = <T extends string, R extends { id: string }>(
  type: T,
  rows: readonly R[],
  id: string | undefined,
): { type: T; record: R } | null => {
  const record = rows.find((row) => row.id === id);
  return record ? { type, record } : null;
};

const promiseIn = (rounds: Plan['rounds'], id: string | undefined): NotedRecord | null => {
  for (const round of rounds) {
    const record = round.commitments.find((one) => one.id === id);
    if (record) return { type: 'commitment', record, round };
  }
  return null;
};

/** The record behind a link; null for a fact, which is not in the plan, and for what was deleted. */
export const findNoted = (plan: Held, { type, targetId: id }: NoteLink): NotedRecord | null => {
  if (type === 'keyPoint') return foundIn(type, plan.keyPoints, id);
  if (type === 'objective') return foundIn(type, plan.objectives, id);
  if (type === 'obstacle') return foundIn(type, plan.obstacles, id);
  if (type === 'question') return foundIn(type, plan.questions, id);
  return type === 'commitment' ? promiseIn(plan.rounds, id) : null;
};

/** Whether a link still says something: its record is there, or the words were left as a note. */
export const isSettled = (plan: Held, link: NoteLink): boolean =>
  link.type === 'note' || link.type === 'finding' || findNoted(plan, link) !== null;

/** The round that questions noted now are for: the next, else the one after this. */
export const roundToAsk = (plan: Pick<Plan, 'rounds'>, now: number, after: number): number =>
  nextRound(plan.rounds, now)?.ordinal ?? after + 1;

import type { Participant } from './participant';
import type { Plan } from './plan';

/** Somebody's seat in the latest round that took place; null when they have not been met. */
export const lastSeat = (
  { rounds, participants }: Pick<Plan, 'rounds' | 'participants'>,
  personId: string,
): Participant | null => {
  const done = rounds.filter(({ status }) => status === 'done').reverse();
  const seats = done.flatMap(({ id }) =>
    participants.filter((one) => one.roundId === id && one.personId === personId),
  );
  return seats.find(({ attended }) => attended !== false) ?? null;
};

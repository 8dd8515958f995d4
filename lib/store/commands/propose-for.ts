import { LINE_MAX } from '@/lib/domain/base';
import { nextRound } from '@/lib/domain/next-round';
import type { Result } from '@/lib/domain/result';
import { byWeight } from '@/lib/domain/weight';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { rowsAt } from '../queries/rows-at';
import { type Store, write } from '../write';
import { blankProposal, currentRole } from './add-proposal';

interface Answered {
  readonly table: 'objectives' | 'obstacles';
  readonly id: string;
}

/** What is to be answered: its words, and who said it. */
const readAnswered = async ({ database }: Store, { table, id }: Answered) => {
  const row = await database[table].get(id);
  if (!row || !isAlive(row)) throw new StoreRefusal({ code: 'missing', table, id });
  return row;
};

/** Whose view weighs most of those who attend the next round, or else of those met so far. */
const topPerson = async (store: Store, role: string, now: number): Promise<string[]> => {
  const { database } = store;
  const rounds = (await rowsAt(database.rounds, 'opportunityId', [role])).filter(isAlive);
  const seats = await rowsAt(
    database.participants,
    'roundId',
    rounds.map(({ id }) => id),
  );
  const seated = seats.filter(isAlive);
  const next = nextRound(rounds, now);
  const attending = seated.filter(({ roundId }) => roundId === next?.id);
  const among = attending.length > 0 ? attending : seated;
  const people = await database.people.bulkGet(among.map(({ personId }) => personId));
  const there = people.filter((person) => person !== undefined).filter(isAlive);
  const [top] = byWeight(there, []);
  return top ? [top.id] : [];
};

/**
 * Begins a proposal that answers an objective or an obstacle, for who stated it and for the person
 * whose view weighs most. Resolves to its id.
 */
export const proposeFor = (
  store: Store,
  company: string,
  answered: Answered,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const id = store.newId();
    const { text, statedByIds, ...row } = await readAnswered(store, answered);
    const role = await currentRole(store, company);
    const objectiveIds = 'objectiveIds' in row ? row.objectiveIds : [answered.id];
    const fields = {
      ...blankProposal(role, text.slice(0, LINE_MAX)),
      objectiveIds,
      obstacleIds: answered.table === 'obstacles' ? [answered.id] : [],
      audienceIds: [...new Set([...statedByIds, ...(await topPerson(store, role, store.now()))])],
    };
    return { intents: [intend.create('proposals', id, fields)], value: id };
  }, ['opportunities', 'objectives', 'obstacles', 'rounds', 'participants', 'people', 'proposals']);

import type { TableName } from '@/lib/domain/base';
import { currentRoleOf } from '@/lib/domain/current-role';
import { nextRound } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import type { Records } from '@/lib/domain/records';
import { byWeight } from '@/lib/domain/weight';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { readRows } from './read-rows';
import { rowsAt } from './rows-at';

const byRank = (a: { rank: string; id: string }, b: { rank: string; id: string }): number =>
  a.rank < b.rank || (a.rank === b.rank && a.id < b.id) ? -1 : 1;

const byAge = (a: { createdAt: number }, b: { createdAt: number }): number =>
  a.createdAt - b.createdAt;

/** Reads rows and counts those that cannot be. */
const counting = () => {
  const counted = { unreadable: 0 };
  const read = <T extends TableName>(table: T, stored: readonly unknown[]): Records[T][] => {
    const { rows, unreadable } = readRows(table, stored);
    counted.unreadable += unreadable;
    return rows;
  };
  return { counted, read };
};

/** What hangs on the role, and what hangs on that. */
const readOfRole = async (database: RoundTwoDatabase, role: string) => {
  const of = [role];
  const [rounds, keyPoints, obstacles, proposals, introductions, questions] = await Promise.all([
    rowsAt(database.rounds, 'opportunityId', of),
    rowsAt(database.keyPoints, 'opportunityId', of),
    rowsAt(database.obstacles, 'opportunityId', of),
    rowsAt(database.proposals, 'opportunityId', of),
    rowsAt(database.introductions, 'opportunityId', of),
    rowsAt(database.questions, 'opportunityId', of),
  ]);
  const ids = rounds.filter(isAlive).map(({ id }) => id);
  const participants = await rowsAt(database.participants, 'roundId', ids);
  return { rounds, keyPoints, obstacles, proposals, introductions, questions, participants };
};

/** Links that lead to something in the plan. */
const readLinks = (database: RoundTwoDatabase, plan: Omit<Plan, 'links' | 'unreadable'>) => {
  const ends = (type: string, rows: readonly { id: string }[]) => rows.map(({ id }) => [type, id]);
  return rowsAt(database.links, '[to+toId]', [
    ...ends('person', plan.people),
    ...ends('proposal', plan.proposals),
    ...ends('keyPoint', plan.keyPoints),
    ...ends('objective', plan.objectives),
    ...ends('obstacle', plan.obstacles),
    ...ends('introduction', plan.introductions),
  ]);
};

/** The plan for a company's current role; null when the company is gone or has no role. */
export const readPlan = async (
  database: RoundTwoDatabase,
  companyId: string,
  now: number,
): Promise<Plan | null> => {
  const { counted, read } = counting();
  const [stored, roles, storedPeople, objectives, stories] = await Promise.all([
    database.companies.get(companyId),
    database.opportunities.where('companyId').equals(companyId).toArray(),
    database.people.where('companyId').equals(companyId).toArray(),
    database.objectives.where('companyId').equals(companyId).toArray(),
    database.accomplishments.toArray(),
  ]);
  const [company] = read('companies', [stored]);
  const role = currentRoleOf(read('opportunities', roles));
  if (!company || !role) return null;
  const own = await readOfRole(database, role.id);
  const rounds = read('rounds', own.rounds).sort((a, b) => a.ordinal - b.ordinal || byAge(a, b));
  const participants = read('participants', own.participants);
  const next = nextRound(rounds, now);
  const attending = participants.filter(({ roundId }) => roundId === next?.id);
  const plan = {
    company,
    role,
    rounds,
    participants,
    people: byWeight(
      read('people', storedPeople),
      attending.map(({ personId }) => personId),
    ),
    keyPoints: read('keyPoints', own.keyPoints).sort(byAge),
    objectives: read('objectives', objectives).sort(byAge),
    obstacles: read('obstacles', own.obstacles).sort(byAge),
    accomplishments: read('accomplishments', stories).sort(byAge),
    proposals: read('proposals', own.proposals).sort(byAge),
    introductions: read('introductions', own.introductions).sort(byAge),
    questions: read('questions', own.questions).sort(byRank),
  };
  const links = read('links', await readLinks(database, plan));
  return { ...plan, links, unreadable: counted.unreadable };
};

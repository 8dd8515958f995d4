import type { TableName } from '@/lib/domain/base';
import { currentRoleOf } from '@/lib/domain/current-role';
import type { Link, LinkTarget } from '@/lib/domain/link';
import { nextRound } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import type { Records } from '@/lib/domain/records';
import { byWeight } from '@/lib/domain/weight';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { readRows } from './read-rows';
import { rowsAt } from './rows-at';

const TABLES_OF_PLAN: TableName[] = [
  'companies',
  'opportunities',
  'people',
  'rounds',
  'participants',
  'keyPoints',
  'objectives',
  'obstacles',
  'accomplishments',
  'proposals',
  'introductions',
  'questions',
  'links',
];

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

/** Up to so many links they are all read: one answer, where 500 people are 500 questions. */
const READ_ALL_LINKS = 2_000;

/** The links to any of these records. */
const linksTo = async (
  { links }: RoundTwoDatabase,
  all: readonly Link[] | null,
  ends: Partial<Record<LinkTarget, readonly { id: string }[]>>,
): Promise<readonly Link[]> => {
  const keys = Object.entries(ends).flatMap(([to, rows]) => rows.map(({ id }) => [to, id]));
  if (!all) return rowsAt(links, '[to+toId]', keys);
  const known = new Set(keys.map(String));
  return all.filter(({ to, toId }) => known.has(String([to, toId])));
};

const readOfCompany = (database: RoundTwoDatabase, companyId: string) =>
  Promise.all([
    database.companies.get(companyId),
    database.opportunities.where('companyId').equals(companyId).toArray(),
    database.people.where('companyId').equals(companyId).toArray(),
    database.objectives.where('companyId').equals(companyId).toArray(),
    database.accomplishments.toArray(),
    database.links.count(),
  ]);

const planOf = async (
  database: RoundTwoDatabase,
  companyId: string,
  now: number,
): Promise<Plan | null> => {
  const { counted, read } = counting();
  const found = await readOfCompany(database, companyId);
  const [stored, roles, storedPeople, storedObjectives, stories, linkCount] = found;
  const [company] = read('companies', [stored]);
  const role = currentRoleOf(read('opportunities', roles));
  if (!company || !role) return null;
  const asked = Promise.all([
    readOfRole(database, role.id),
    linkCount > READ_ALL_LINKS ? null : database.links.toArray(),
  ]);
  // Judged while the database looks for the rest.
  const unordered = read('people', storedPeople);
  const [own, allLinks] = await asked;
  const rounds = read('rounds', own.rounds).sort((a, b) => a.ordinal - b.ordinal || byAge(a, b));
  const participants = read('participants', own.participants);
  const next = nextRound(rounds, now);
  const attending = participants.filter(({ roundId }) => roundId === next?.id);
  const people = byWeight(
    unordered,
    attending.map(({ personId }) => personId),
  );
  const keyPoints = read('keyPoints', own.keyPoints).sort(byAge);
  const objectives = read('objectives', storedObjectives).sort(byAge);
  const obstacles = read('obstacles', own.obstacles).sort(byAge);
  const accomplishments = read('accomplishments', stories).sort(byAge);
  const proposals = read('proposals', own.proposals).sort(byAge);
  const introductions = read('introductions', own.introductions).sort(byAge);
  const questions = read('questions', own.questions).sort(byRank);
  const links = await linksTo(database, allLinks, {
    person: people,
    proposal: proposals,
    keyPoint: keyPoints,
    objective: objectives,
    obstacle: obstacles,
    introduction: introductions,
  });
  return {
    ...{ company, role, rounds, participants, people, keyPoints, objectives, obstacles },
    ...{ accomplishments, proposals, introductions, questions },
    links: read('links', links),
    unreadable: counted.unreadable,
  };
};

/** The plan for a company's current role; null when the company is gone or has no role. */
export const readPlan = (
  database: RoundTwoDatabase,
  companyId: string,
  now: number,
): Promise<Plan | null> =>
  // One transaction: the plan is of one moment, and nine short ones took twice as long.
  database.transaction('r', TABLES_OF_PLAN, () => planOf(database, companyId, now));

import type { RemindedRound } from '@/lib/domain/reminder';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';

/** Interviews of roles that are still open; there are few, so they are all read. */
export const readRemindedRounds = async (database: RoundTwoDatabase): Promise<RemindedRound[]> => {
  const [stored, storedRoles, storedCompanies] = await Promise.all([
    database.rounds.toArray(),
    database.opportunities.toArray(),
    database.companies.toArray(),
  ]);
  const { rows: rounds } = readRows('rounds', stored);
  const roles = readRows('opportunities', storedRoles).rows;
  const open = new Map(roles.filter(({ stage }) => stage !== 'closed').map((one) => [one.id, one]));
  const companies = new Map(
    readRows('companies', storedCompanies)
      .rows.filter(({ archivedAt }) => archivedAt === undefined)
      .map((one) => [one.id, one]),
  );
  const promisedTo = rounds.flatMap(({ commitments }) =>
    commitments.flatMap(({ toPersonId }) => toPersonId ?? []),
  );
  const known = readRows('people', await database.people.bulkGet([...new Set(promisedTo)])).rows;
  const people = new Map(known.map(({ id, name }) => [id, name]));
  return rounds.flatMap((round) => {
    const company = companies.get(open.get(round.opportunityId)?.companyId ?? '');
    return company ? { round, company, people } : [];
  });
};

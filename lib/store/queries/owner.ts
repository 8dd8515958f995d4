import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';

export const findPerson = async (database: RoundTwoDatabase, id: string): Promise<Person | null> =>
  readRows('people', [await database.people.get(id)]).rows[0] ?? null;

/** A proposal with the company it is for; null when either is gone. */
export const findProposal = async (
  database: RoundTwoDatabase,
  id: string,
): Promise<{ proposal: Proposal; companyId: string } | null> => {
  const [proposal] = readRows('proposals', [await database.proposals.get(id)]).rows;
  if (!proposal) return null;
  const role = await database.opportunities.get(proposal.opportunityId);
  const [owner] = readRows('opportunities', [role]).rows;
  return owner ? { proposal, companyId: owner.companyId } : null;
};

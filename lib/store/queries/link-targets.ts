import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Opportunity } from '@/lib/domain/opportunity';
import { isInterviewer, type Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import { byWeight } from '@/lib/domain/weight';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { readRows } from './read-rows';
import { rowsAt } from './rows-at';

/** Whom and what findings can be linked to, with the rounds that order them. */
export interface LinkTargets {
  opportunities: Opportunity[];
  rounds: InterviewRound[];
  /** The people to meet, highest weight first. */
  people: Person[];
  proposals: Proposal[];
  unreadable: number;
}

export const readLinkTargets = async (
  database: RoundTwoDatabase,
  companyId: string,
): Promise<LinkTargets> => {
  const [roles, people] = await Promise.all([
    database.opportunities.where('companyId').equals(companyId).toArray(),
    database.people.where('companyId').equals(companyId).toArray(),
  ]);
  // A malformed role is not shown, but its rounds and proposals are.
  const ids = roles.filter(isAlive).map((role) => role.id);
  const [rounds, proposals] = await Promise.all([
    rowsAt(database.rounds, 'opportunityId', ids),
    rowsAt(database.proposals, 'opportunityId', ids),
  ]);
  const read = {
    opportunities: readRows('opportunities', roles),
    rounds: readRows('rounds', rounds),
    people: readRows('people', people),
    proposals: readRows('proposals', proposals),
  };
  return {
    opportunities: read.opportunities.rows,
    rounds: read.rounds.rows,
    people: byWeight(read.people.rows.filter(isInterviewer), []),
    proposals: read.proposals.rows.sort((a, b) => a.createdAt - b.createdAt),
    unreadable: Object.values(read).reduce((sum, one) => sum + one.unreadable, 0),
  };
};

import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import type { Route } from '@/lib/domain/route';
import type { RoundTwoDatabase } from '@/lib/store/database';
import { findPerson, findProposal } from '@/lib/store/queries/owner';
import type { Store } from '@/lib/store/write';
import type { Live } from './use-live';
import { readPlanAhead } from './use-plan';
import { readAhead, useSharedLive } from './use-shared-live';

type Found = { proposal: Proposal; companyId: string } | null;

const find = {
  person: (id: string) => (database: RoundTwoDatabase) => findPerson(database, id),
  proposal: (id: string) => (database: RoundTwoDatabase) => findProposal(database, id),
};

/** One person; null when they were deleted, or never were. */
export const usePerson = (id: string): Live<Person | null> =>
  useSharedLive(`person ${id}`, find.person(id));

/** One proposal with the company it is for. */
export const useProposal = (id: string): Live<Found> =>
  useSharedLive(`proposal ${id}`, find.proposal(id));

/** The record a route is about where that is not a company. */
const recordOf = (route: Route | null) =>
  route?.page === 'person' || route?.page === 'proposal' ? route : null;

/** The company a route is about; null when it is about none, or while that is being looked up. */
export const useOwner = (route: Route | null): string | null => {
  const record = recordOf(route);
  const owner = useSharedLive<{ companyId: string } | null>(
    record ? `${record.page} ${record.id}` : 'nobody',
    record ? find[record.page](record.id) : () => Promise.resolve(null),
  );
  if (route?.page === 'company') return route.id;
  return owner.state === 'ready' ? (owner.value?.companyId ?? null) : null;
};

/** Begins to read what a route is about before anything is drawn. */
export const readRouteAhead = async (store: Store, route: Route | null): Promise<void> => {
  if (route?.page === 'company') readPlanAhead(store, route.id);
  const record = recordOf(route);
  if (!record) return;
  const query = find[record.page](record.id);
  readAhead<{ companyId: string } | null>(store.database, `${record.page} ${record.id}`, query);
  const found = await query(store.database);
  if (found) readPlanAhead(store, found.companyId);
};

import type { Person } from '@/lib/domain/person';
import type { Route } from '@/lib/domain/route';
import { findPerson, findProposal } from '@/lib/store/queries/owner';
import { type Live, useLive } from './use-live';

/** The company a route is about; null when it is about none, or while that is being looked up. */
export const useOwner = (route: Route | null): string | null => {
  const owner = useLive(
    async (database) => {
      if (route?.page === 'person')
        return (await findPerson(database, route.id))?.companyId ?? null;
      if (route?.page === 'proposal')
        return (await findProposal(database, route.id))?.companyId ?? null;
      return null;
    },
    [route?.page, route && 'id' in route ? route.id : ''],
  );
  if (route?.page === 'company') return route.id;
  return owner.state === 'ready' ? owner.value : null;
};

/** One person; null when they were deleted, or never were. */
export const usePerson = (id: string): Live<Person | null> =>
  useLive((database) => findPerson(database, id), [id]);

/** One proposal with the company it is for. */
export const useProposal = (id: string) => useLive((database) => findProposal(database, id), [id]);

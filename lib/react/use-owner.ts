import type { Route } from '@/lib/domain/route';
import { findPerson, findProposal } from '@/lib/store/queries/owner';
import { useLive } from './use-live';

/** The company a route is about; null when it is about none, or while that is being looked up. */
export const useOwner = (route: Route): string | null => {
  const owner = useLive(
    async (database) => {
      if (route.page === 'company') return route.id;
      if (route.page === 'person') return (await findPerson(database, route.id))?.companyId ?? null;
      if (route.page === 'proposal')
        return (await findProposal(database, route.id))?.companyId ?? null;
      return null;
    },
    [route.page, 'id' in route ? route.id : ''],
  );
  return owner.state === 'ready' ? owner.value : null;
};

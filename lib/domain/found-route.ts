import type { Route } from './route';
import type { SearchHit } from './search';

/** Where what was found is shown. What has no page of its own yet is reached through its company. */
export const routeOfHit = ({ at, company }: Pick<SearchHit, 'at' | 'company'>): Route => {
  if (at.table === 'people') return { page: 'person', id: at.id };
  if (at.table === 'proposals') return { page: 'proposal', id: at.id };
  if (!company) return { page: 'home' };
  if (at.table === 'findings' || at.table === 'clips')
    return { page: 'company', id: company.id, view: 'research', at: at.id };
  return { page: 'company', id: company.id, view: 'overview' };
};

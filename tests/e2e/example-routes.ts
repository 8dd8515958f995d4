import { COMPANY_VIEWS, formatRoute, PLAIN_PAGES, type Route } from '@/lib/domain/route';
import type { PlanRows } from '../fixtures/example-plan/plan-rows';

/** Every page of the workspace on a stored plan, by a name for its picture. A new view is among them. */
export const routesOf = (plan: PlanRows): { name: string; hash: string }[] => {
  const [company] = plan.companies;
  const [person] = plan.people;
  const [proposal] = plan.proposals;
  if (!company || !person || !proposal) throw new Error('The plan has no company to show');
  const routes: Route[] = [
    ...PLAIN_PAGES.map((page) => ({ page })),
    ...COMPANY_VIEWS.map((view) => ({ page: 'company' as const, id: company.id, view })),
    { page: 'person', id: person.id },
    { page: 'proposal', id: proposal.id },
    { page: 'search', words: 'forecast' },
  ];
  return routes.map((route) => ({
    name: route.page === 'company' ? route.view : route.page,
    hash: formatRoute(route),
  }));
};

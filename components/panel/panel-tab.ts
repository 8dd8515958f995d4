import type { CompanyView, Route } from '@/lib/domain/route';

/** What the panel has of its own; every other view is the workspace's, made narrow. */
export const PANEL_TABS = ['people', 'plan', 'gaps', 'research'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

const PLACES: Record<PanelTab, { view: CompanyView; at?: string }> = {
  people: { view: 'overview' },
  plan: { view: 'overview', at: 'plan' },
  gaps: { view: 'overview', at: 'gaps' },
  research: { view: 'research' },
};

/** Each tab has an address of its own, so that Back leads to it. */
export const routeOfTab = (companyId: string, tab: PanelTab): Route => ({
  page: 'company',
  id: companyId,
  ...PLACES[tab],
});

/** The tab that an address is of; null where it is a view of the workspace. */
export const tabOf = (route: Route): PanelTab | null => {
  if (route.page !== 'company' || route.field !== undefined) return null;
  const { view, at } = route;
  return PANEL_TABS.find((tab) => PLACES[tab].view === view && PLACES[tab].at === at) ?? null;
};

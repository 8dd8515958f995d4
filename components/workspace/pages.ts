import type { Route } from '@/lib/domain/route';
import { companyViews } from './company-views';
import { later } from './later';

/** The pages beside the views of a company and the list of all of them. */
export const pages = {
  files: later(async () => (await import('./files-page')).FilesPage),
  person: later(async () => (await import('./person-page')).PersonPage),
  proposal: later(async () => (await import('@/components/proposals/proposal-page')).ProposalPage),
  search: later(async () => (await import('./search-page')).SearchPage),
  settings: later(async () => (await import('./settings-page')).SettingsPage),
  trash: later(async () => (await import('./trash-page')).TrashPage),
  welcome: later(async () => (await import('./welcome-page')).WelcomePage),
};

/** Fetches the script of a route while its records are still being read. */
export const fetchAhead = async (route: Route | null): Promise<void> => {
  if (route?.page === 'company') await companyViews[route.view].View.fetch();
  else if (route && route.page !== 'home') await pages[route.page].fetch();
};

/** Fetches all that a click may lead to. */
export const fetchAll = async (): Promise<void> => {
  const views = Object.values(companyViews).map(({ View }) => View);
  for (const part of [...views, ...Object.values(pages)]) await part.fetch();
};

import { ProposalPage } from '@/components/proposals/proposal-page';
import type { Route } from '@/lib/domain/route';
import { CompanyPage } from './company-page';
import { HomePage } from './home-page';
import { NotFoundPage } from './not-found-page';
import { PersonPage } from './person-page';
import { SearchPage } from './search-page';
import { SettingsPage } from './settings-page';
import { TrashPage } from './trash-page';
import { WelcomePage } from './welcome-page';

/** What an address shows: the workspace and the side panel have the same. Null is none. */
export function RoutePage({ route }: { readonly route: Route | null }) {
  switch (route?.page) {
    case 'home':
      return <HomePage />;
    case 'welcome':
      return <WelcomePage />;
    case 'trash':
      return <TrashPage />;
    case 'settings':
      return <SettingsPage />;
    case 'company':
      return <CompanyPage key={route.id} id={route.id} view={route.view} at={route.at} />;
    case 'search':
      return <SearchPage key={route.words} words={route.words} />;
    case 'person':
      return <PersonPage key={route.id} id={route.id} />;
    case 'proposal':
      return <ProposalPage key={route.id} id={route.id} landing={route.field} />;
    case undefined:
      return <NotFoundPage />;
  }
}

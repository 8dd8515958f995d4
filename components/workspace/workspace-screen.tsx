import { i18n } from '#i18n';
import { SearchButton } from '@/components/search/search-button';
import { WorkspaceFrame } from '@/components/ui/workspace-frame';
import { type NavLink, WorkspaceNav } from '@/components/ui/workspace-nav';
import { formatRoute, type Route } from '@/lib/domain/route';
import { goTo } from '@/lib/react/use-hash-route';
import { useLandOnField } from '@/lib/react/use-land-on-field';
import { useWarmSearch } from '@/lib/react/use-search';
import { CompanyPage } from './company-page';
import { HomePage } from './home-page';
import { NotFoundPage } from './not-found-page';
import { OwnerNav } from './owner-nav';
import { PersonPage } from './person-page';
import { ProposalPage } from './proposal-page';
import { SearchPage } from './search-page';
import { TrashPage } from './trash-page';
import { WelcomePage } from './welcome-page';

/** The links that are always there. */
export const homeLinks = (): NavLink[] => [
  { href: formatRoute({ page: 'home' }), icon: 'home', label: i18n.t('workspace.home') },
];

const endLinks = (): NavLink[] => [
  { href: formatRoute({ page: 'trash' }), icon: 'trash', label: i18n.t('workspace.trash') },
  { href: formatRoute({ page: 'welcome' }), icon: 'question', label: i18n.t('workspace.welcome') },
];

function Page({ route }: { readonly route: Route | null }) {
  switch (route?.page) {
    case 'home':
      return <HomePage />;
    case 'welcome':
      return <WelcomePage />;
    case 'trash':
      return <TrashPage />;
    case 'company':
      return <CompanyPage key={route.id} id={route.id} view={route.view} at={route.at} />;
    case 'search':
      return <SearchPage key={route.words} words={route.words} />;
    case 'person':
      return <PersonPage key={route.id} id={route.id} />;
    case 'proposal':
      return <ProposalPage key={route.id} id={route.id} />;
    case undefined:
      return <NotFoundPage />;
  }
}

/** The whole workspace at one route; null is an address that is none. */
export function WorkspaceScreen({ route }: { readonly route: Route | null }) {
  useWarmSearch();
  useLandOnField(route);
  const search = <SearchButton wide onOpen={goTo} />;
  const nav =
    route && 'id' in route ? (
      <OwnerNav route={route} search={search} home={homeLinks()} end={endLinks()} />
    ) : (
      <WorkspaceNav
        label={i18n.t('workspace.nav')}
        search={search}
        current={route ? formatRoute(route) : ''}
        groups={[homeLinks()]}
        end={endLinks()}
      />
    );
  return (
    <WorkspaceFrame skipLabel={i18n.t('workspace.skip')} nav={nav}>
      <Page route={route} />
    </WorkspaceFrame>
  );
}

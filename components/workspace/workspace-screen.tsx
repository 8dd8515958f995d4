import { i18n } from '#i18n';
import { WorkspaceFrame } from '@/components/ui/workspace-frame';
import { type NavLink, WorkspaceNav } from '@/components/ui/workspace-nav';
import { formatRoute, type Route } from '@/lib/domain/route';
import { CompanyPage } from './company-page';
import { HomePage } from './home-page';
import { NotFoundPage } from './not-found-page';
import { OwnerNav } from './owner-nav';
import { PersonPage } from './person-page';
import { ProposalPage } from './proposal-page';
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
      return <CompanyPage key={route.id} id={route.id} view={route.view} />;
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
  const nav =
    route && 'id' in route ? (
      <OwnerNav route={route} home={homeLinks()} end={endLinks()} />
    ) : (
      <WorkspaceNav
        label={i18n.t('workspace.nav')}
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

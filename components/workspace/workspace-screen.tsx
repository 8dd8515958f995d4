import { ConflictMark } from '@/components/conflicts/conflict-mark';
import { useCopyLine } from '@/components/files/use-copy-line';
import { FieldMarkProvider } from '@/components/saving/field-mark';
import { SearchButton } from '@/components/search/search-button';
import { useSyncLine } from '@/components/sync/use-sync-line';
import { WorkspaceFrame } from '@/components/ui/workspace-frame';
import { type NavLink, WorkspaceNav } from '@/components/ui/workspace-nav';
import { formatRoute, type Route } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { goTo } from '@/lib/react/use-hash-route';
import { useLandOnField } from '@/lib/react/use-land-on-field';
import { useWarmSearch } from '@/lib/react/use-search';
import { OwnerNav } from './owner-nav';
import { RoutePage } from './route-page';

/** The links that are always there. */
export const homeLinks = (): NavLink[] => [
  { href: formatRoute({ page: 'home' }), icon: 'home', label: i18n.t('workspace.home') },
];

const endLinks = (): NavLink[] => [
  { href: formatRoute({ page: 'trash' }), icon: 'trash', label: i18n.t('workspace.trash') },
  { href: formatRoute({ page: 'settings' }), icon: 'sliders', label: i18n.t('workspace.settings') },
  { href: formatRoute({ page: 'welcome' }), icon: 'question', label: i18n.t('workspace.welcome') },
];

/** The whole workspace at one route; null is an address that is none. */
export function WorkspaceScreen({ route }: { readonly route: Route | null }) {
  useWarmSearch();
  useLandOnField(route);
  const end = [...useSyncLine(), useCopyLine(), ...endLinks()];
  const search = <SearchButton wide onOpen={goTo} />;
  const nav =
    route && 'id' in route ? (
      <OwnerNav route={route} search={search} home={homeLinks()} end={end} />
    ) : (
      <WorkspaceNav
        label={i18n.t('workspace.nav')}
        search={search}
        current={route ? formatRoute(route) : ''}
        groups={[homeLinks()]}
        end={end}
      />
    );
  return (
    <WorkspaceFrame skipLabel={i18n.t('workspace.skip')} nav={nav}>
      <FieldMarkProvider value={ConflictMark}>
        <RoutePage route={route} />
      </FieldMarkProvider>
    </WorkspaceFrame>
  );
}

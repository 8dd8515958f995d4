import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { CompanySwitch } from '@/components/company/company-switch';
import { type NavLink, WorkspaceNav } from '@/components/ui/workspace-nav';
import { type CompanyView, formatRoute, type Route } from '@/lib/domain/route';
import { useCompanyBoard } from '@/lib/react/use-company-board';
import { useOwner } from '@/lib/react/use-owner';

interface OwnerNavProps {
  readonly route: Route;
  readonly search: ReactNode;
  readonly home: readonly NavLink[];
  readonly end: readonly NavLink[];
}

/** Where the page of one person or proposal belongs in the navigation. */
const currentView = (route: Route): CompanyView => {
  if (route.page === 'company') return route.view;
  return route.page === 'person' ? 'people' : 'proposals';
};

/** Navigation inside one company. */
export function OwnerNav({ route, search, home, end }: OwnerNavProps) {
  const id = useOwner(route) ?? '';
  const board = useCompanyBoard(id);
  const { company, targets } =
    board.state === 'ready' ? board.value : { company: null, targets: null };
  const view = currentView(route);
  const href = (to: CompanyView) => formatRoute({ page: 'company', id, view: to });
  const links: NavLink[] = [
    { href: href('overview'), icon: 'page', label: i18n.t('workspace.overview') },
    { href: href('research'), icon: 'quote', label: i18n.t('workspace.research') },
    {
      href: href('people'),
      icon: 'people',
      label: i18n.t('workspace.people'),
      count: targets?.people.length,
    },
    {
      href: href('proposals'),
      icon: 'proposal',
      label: i18n.t('workspace.proposals'),
      count: targets?.proposals.length,
    },
  ];
  return (
    <WorkspaceNav
      label={i18n.t('workspace.nav')}
      current={href(view)}
      search={search}
      switcher={company && <CompanySwitch current={company} view={view} />}
      groups={id ? [home, links] : [home]}
      end={end}
    />
  );
}

import type { ReactNode } from 'react';
import { CompanySwitch } from '@/components/company/company-switch';
import { type NavLink, WorkspaceNav } from '@/components/ui/workspace-nav';
import { type CompanyView, formatRoute, type Route, viewOf } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useOwner } from '@/lib/react/use-owner';
import { usePlan } from '@/lib/react/use-plan';
import { companyViews, VIEW_GROUPS } from './company-views';
import styles from './owner-nav.module.css';

interface OwnerNavProps {
  readonly route: Route;
  readonly search: ReactNode;
  readonly home: readonly NavLink[];
  readonly end: readonly NavLink[];
}

/** Navigation inside one company. */
export function OwnerNav({ route, search, home, end }: OwnerNavProps) {
  const id = useOwner(route) ?? '';
  const found = usePlan(id);
  const plan = found.state === 'ready' ? found.value : null;
  const view = viewOf(route);
  const href = (to: CompanyView) => formatRoute({ page: 'company', id, view: to });
  const groups = VIEW_GROUPS.map((views) =>
    views.map((to): NavLink => {
      const { icon, count } = companyViews[to];
      return {
        href: href(to),
        icon,
        label: i18n.t(`workspace.${to}`),
        count: plan ? count?.(plan) : undefined,
      };
    }),
  );
  return (
    <WorkspaceNav
      label={i18n.t('workspace.nav')}
      // The review is the end of the debrief, and has no link of its own.
      current={href(view === 'review' ? 'debrief' : view)}
      search={search}
      switcher={
        plan && (
          <>
            <CompanySwitch current={plan.company} view={view} />
            <p className={styles['role']}>{plan.role.title}</p>
          </>
        )
      }
      groups={id ? [home, ...groups] : [home]}
      end={end}
    />
  );
}

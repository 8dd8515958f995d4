import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { type CompanyView, type Route, viewOf } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { type PanelTab, tabOf } from './panel-tab';

/** The workspace's views come when one of them is asked for: most of the time the panel shows its own. */
const RoutePage = lazy(async () => ({
  default: (await import('@/components/workspace/route-page')).RoutePage,
}));

/** Which view of a company a route belongs to, and what is shown of it where it is none of the panel's own. */
export const panelPage = (
  route: Route,
): { view: CompanyView; tab: PanelTab | null; page?: ReactNode } => {
  const view = viewOf(route);
  const tab = tabOf(route);
  if (tab) return { view, tab };
  const page = (
    <Suspense fallback={<Skeleton label={i18n.t('panel.loading')} lines={6} />}>
      <RoutePage route={route} />
    </Suspense>
  );
  return { view, tab, page };
};

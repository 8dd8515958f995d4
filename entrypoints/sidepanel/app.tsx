import { useLayoutEffect } from 'react';
import { Covered } from '@/components/live/covered';
import { LiveScreen } from '@/components/live/live-screen';
import { NoCompany } from '@/components/panel/no-company';
import { panelPage } from '@/components/panel/panel-page';
import { PanelScreen } from '@/components/panel/panel-screen';
import { SavingProvider } from '@/components/saving/saving';
import { ToastProvider } from '@/components/ui/toast-provider';
import { nameSidebar } from '@/lib/browser/sidebar-title';
import { i18n } from '@/lib/locales/i18n';
import { useCoverKey } from '@/lib/react/use-cover';
import { useFollowTab } from '@/lib/react/use-follow-tab';
import { useHashRoute } from '@/lib/react/use-hash-route';
import { useLandOnField } from '@/lib/react/use-land-on-field';
import { useOwner } from '@/lib/react/use-owner';
import { usePanelState } from '@/lib/react/use-panel-state';
import { useWarmSearch } from '@/lib/react/use-search';

function Panel() {
  const { elsewhere, follow } = useFollowTab();
  useWarmSearch();
  const route = useHashRoute();
  useLandOnField(route);
  const owner = useOwner(route);
  if (!route || owner === null) return <NoCompany />;
  return (
    <PanelScreen companyId={owner} {...panelPage(route)} elsewhere={elsewhere} onFollow={follow} />
  );
}

/** The panel turns to the company in front and shows it at the route's view; on air it stays, and covered it is blank. */
export function App() {
  const { isCovered, onAir } = usePanelState();
  useCoverKey();
  useLayoutEffect(() => {
    document.title = i18n.t(isCovered ? 'panel.title' : 'appName');
    nameSidebar(isCovered ? i18n.t('panel.title') : null);
  }, [isCovered]);
  // Above everything that shows records, or says something about them.
  if (isCovered) return <Covered />;
  return (
    <ToastProvider label={i18n.t('saving.notifications')} dismissLabel={i18n.t('saving.dismiss')}>
      <SavingProvider>{onAir ? <LiveScreen onAir={onAir} /> : <Panel />}</SavingProvider>
    </ToastProvider>
  );
}

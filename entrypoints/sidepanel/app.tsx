import { NoCompany } from '@/components/panel/no-company';
import { panelPage } from '@/components/panel/panel-page';
import { PanelScreen } from '@/components/panel/panel-screen';
import { SavingProvider } from '@/components/saving/saving';
import { ToastProvider } from '@/components/ui/toast-provider';
import { i18n } from '@/lib/locales/i18n';
import { useFollowTab } from '@/lib/react/use-follow-tab';
import { useHashRoute } from '@/lib/react/use-hash-route';
import { useLandOnField } from '@/lib/react/use-land-on-field';
import { useOwner } from '@/lib/react/use-owner';
import { useWarmSearch } from '@/lib/react/use-search';

function Panel() {
  useFollowTab();
  useWarmSearch();
  const route = useHashRoute();
  useLandOnField(route);
  const owner = useOwner(route);
  if (!route || owner === null) return <NoCompany />;
  return <PanelScreen companyId={owner} {...panelPage(route)} />;
}

/** The panel turns to the company in front and shows it at the route's view. */
export function App() {
  return (
    <ToastProvider label={i18n.t('saving.notifications')} dismissLabel={i18n.t('saving.dismiss')}>
      <SavingProvider>
        <Panel />
      </SavingProvider>
    </ToastProvider>
  );
}

import { i18n } from '#i18n';
import { NoCompany } from '@/components/panel/no-company';
import { PanelScreen } from '@/components/panel/panel-screen';
import { SavingProvider } from '@/components/saving/saving';
import { ToastProvider } from '@/components/ui/toast-provider';
import { useFollowTab } from '@/lib/react/use-follow-tab';
import { useHashRoute } from '@/lib/react/use-hash-route';
import { useWarmSearch } from '@/lib/react/use-search';

function Panel() {
  useFollowTab();
  useWarmSearch();
  const route = useHashRoute();
  if (route?.page !== 'company') return <NoCompany />;
  return (
    <PanelScreen companyId={route.id} view={route.view === 'research' ? 'research' : 'overview'} />
  );
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

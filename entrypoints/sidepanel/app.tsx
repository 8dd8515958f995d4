import { NoCompany } from '@/components/panel/no-company';
import { PanelScreen } from '@/components/panel/panel-screen';
import { useFollowTab } from '@/lib/react/use-follow-tab';
import { useHashRoute } from '@/lib/react/use-hash-route';

/** The panel turns to the company in front and shows it at the route's view. */
export function App() {
  useFollowTab();
  const route = useHashRoute();
  if (route?.page !== 'company') return <NoCompany />;
  return (
    <PanelScreen companyId={route.id} view={route.view === 'research' ? 'research' : 'overview'} />
  );
}

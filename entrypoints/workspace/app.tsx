import { SavingProvider } from '@/components/saving/saving';
import { ToastProvider } from '@/components/ui/toast-provider';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { i18n } from '@/lib/locales/i18n';
import { useHashRoute } from '@/lib/react/use-hash-route';

/** The full page: every company, person, proposal and fact, edited in place. */
export function App() {
  const route = useHashRoute();
  return (
    <ToastProvider label={i18n.t('saving.notifications')} dismissLabel={i18n.t('saving.dismiss')}>
      <SavingProvider>
        <WorkspaceScreen route={route} />
      </SavingProvider>
    </ToastProvider>
  );
}

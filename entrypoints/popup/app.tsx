import { PopupScreen } from '@/components/popup/popup-screen';
import { SavingProvider } from '@/components/saving/saving';
import { ToastProvider } from '@/components/ui/toast-provider';
import { i18n } from '@/lib/locales/i18n';

/** What the toolbar button opens: keep what the page says, and say whom it is for. */
export function App() {
  return (
    <ToastProvider label={i18n.t('saving.notifications')} dismissLabel={i18n.t('saving.dismiss')}>
      <SavingProvider>
        <PopupScreen />
      </SavingProvider>
    </ToastProvider>
  );
}

import { i18n } from '#i18n';
import { PopupScreen } from '@/components/popup/popup-screen';
import { SavingProvider } from '@/components/saving/saving';
import { ToastProvider } from '@/components/ui/toast-provider';

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

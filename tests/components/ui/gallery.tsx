import { ToastProvider } from '@/components/ui/toast-provider';
import styles from './gallery.module.css';
import { Choices } from './gallery-choices';
import { ButtonsAndFields } from './gallery-controls';
import { Icons, Sayings } from './gallery-sayings';

/** Every part of the kit on one page, to be looked at and to be checked by axe. */
export function Gallery() {
  return (
    <ToastProvider label="Notices" dismissLabel="Dismiss">
      <main className={styles['gallery']}>
        <h1>Components</h1>
        <div className={styles['columns']}>
          <div>
            <ButtonsAndFields />
          </div>
          <div>
            <Choices />
            <Sayings />
          </div>
        </div>
        <Icons />
      </main>
    </ToastProvider>
  );
}

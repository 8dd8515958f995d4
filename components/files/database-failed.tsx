import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Note } from '@/components/ui/note';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useSafeCopies } from '@/lib/react/use-safe-copies';
import { momentWords } from './copy-words';
import styles from './files.module.css';
import { beginAnew, saveReadable } from './rescue';

/** The database does not open: what can be done about it, the least first. Nothing is done unasked. */
export function DatabaseFailed() {
  const store = useStore();
  const { copies } = useSafeCopies();
  const [asked, setAsked] = useState(false);
  const [unread, setUnread] = useState(false);
  const [last] = copies.state === 'ready' ? copies.copies : [];
  const save = () => saveReadable(store.now()).catch(() => setUnread(true));
  return (
    <Note tone="blocker" role="alert">
      <h2>{i18n.t('files.failedTitle')}</h2>
      <p>{i18n.t('files.failedHint')}</p>
      {unread && <p>{i18n.t('files.failedRead')}</p>}
      <div className={styles['acts']}>
        <Button variant="primary" onClick={() => location.reload()}>
          {i18n.t('files.failedRetry')}
        </Button>
        <Button onClick={() => void save()}>{i18n.t('files.failedSave')}</Button>
        {last ? (
          <Button variant="danger" onClick={() => setAsked(true)}>
            {i18n.t('files.failedReset')}
          </Button>
        ) : (
          <span>{i18n.t('files.failedNoCopy')}</span>
        )}
      </div>
      {last && (
        <Dialog
          alert
          open={asked}
          onClose={() => setAsked(false)}
          title={i18n.t('files.askReset', [momentWords(last.at)])}
          actions={
            <>
              <Button onClick={() => setAsked(false)}>{i18n.t('files.cancel')}</Button>
              <Button variant="danger-primary" onClick={() => void beginAnew(store)}>
                {i18n.t('files.failedReset')}
              </Button>
            </>
          }
        >
          {i18n.t('files.askResetHint')}
        </Dialog>
      )}
    </Note>
  );
}

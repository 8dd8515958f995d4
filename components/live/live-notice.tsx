import { Button } from '@/components/ui/button';
import { i18n } from '@/lib/locales/i18n';
import styles from './live.module.css';
import { useLiveKeys } from './use-live-keys';

/** Before the first time: what a shared screen shows, and what this page never does. */
export function LiveNotice({ onGo }: { readonly onGo: () => void }) {
  useLiveKeys({ count: 0, choose: () => undefined, star: () => undefined });
  return (
    <main className={styles['notice']}>
      <h1>{i18n.t('live.title')}</h1>
      <p>{i18n.t('live.shareTab')}</p>
      <p>{i18n.t('live.coverHint')}</p>
      <p>{i18n.t('live.keysHint')}</p>
      <p>{i18n.t('live.noListening')}</p>
      <Button variant="primary" size="xl" onClick={onGo}>
        {i18n.t('live.go')}
      </Button>
    </main>
  );
}

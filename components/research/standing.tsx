import { useSaving } from '@/components/saving/saving';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Finding } from '@/lib/domain/finding';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { takeBackVerdict } from '@/lib/store/commands/settle-dispute';
import styles from './standing.module.css';

/** How a fact stands against the others, where that is not as usual: contradicted, or set aside. */
export function Standing({ finding: { id, status, text } }: { readonly finding: Finding }) {
  const store = useStore();
  const { save } = useSaving();
  if (status === 'disputed') return <Badge tone="warn">{i18n.t('dispute.disputed')}</Badge>;
  if (status !== 'outdated') return null;
  return (
    <span className={styles['aside']}>
      <Badge>{i18n.t('dispute.setAside')}</Badge>
      <Button
        variant="text"
        size="s"
        aria-label={i18n.t('dispute.afterAllNamed', [text])}
        onClick={() => void save(takeBackVerdict(store, [{ id, status: 'accepted' }]))}
      >
        {i18n.t('dispute.afterAll')}
      </Button>
    </span>
  );
}

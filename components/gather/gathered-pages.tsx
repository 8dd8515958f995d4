import { Button } from '@/components/ui/button';
import type { GatheredPage } from '@/lib/domain/gather';
import { i18n } from '@/lib/locales/i18n';
import { PageLine } from './page-line';
import styles from './read-site.module.css';

interface GatheredPagesProps {
  readonly pages: readonly GatheredPage[];
  readonly onForget: () => void;
}

/** What was read and waits in the review above; it can be dropped unread. */
export function GatheredPages({ pages, onForget }: GatheredPagesProps) {
  return (
    <>
      <ul className={styles['pages']}>
        {pages.map((page) => (
          <PageLine key={page.link.url} page={page} />
        ))}
      </ul>
      <Button size="s" variant="text" onClick={onForget}>
        {i18n.t('gather.forget', pages.length)}
      </Button>
    </>
  );
}

import { addressWords } from '@/components/research/source-words';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { type Gather, isDone } from '@/lib/domain/gather';
import { i18n } from '@/lib/locales/i18n';
import { PageLine } from './page-line';
import styles from './read-site.module.css';

interface GatherProgressProps {
  readonly gather: Gather;
  readonly onCancel: () => void;
}

/** How far the reading is: page by page, and the way out. */
export function GatherProgress({ gather, onCancel }: GatherProgressProps) {
  const asked = gather.pages.slice(-gather.asked);
  const done = asked.filter(isDone).length;
  const current = asked.find(({ outcome }) => outcome.state === 'reading');
  return (
    <>
      <p className={styles['address']}>{current && addressWords(current.link.url)}</p>
      <Progress
        label={i18n.t('gather.progress')}
        value={done + (current ? 0.5 : 0)}
        max={gather.asked}
      />
      <ul className={styles['pages']}>
        {asked.map((page) => (
          <PageLine key={page.link.url} page={page} />
        ))}
      </ul>
      <Button size="s" onClick={onCancel}>
        {i18n.t('gather.cancel')}
      </Button>
    </>
  );
}

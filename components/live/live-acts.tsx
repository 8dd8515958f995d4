import { Button } from '@/components/ui/button';
import { i18n } from '@/lib/locales/i18n';
import { cover } from '@/lib/react/use-cover';
import styles from './live.module.css';

interface LiveActsProps {
  readonly onStar: () => void;
  /** When the last moment was kept, as a clock says it; null before the first. */
  readonly starred: string | null;
}

/** Keep the moment, and blank the panel: always in the same place. */
export function LiveActs({ onStar, starred }: LiveActsProps) {
  return (
    <div className={styles['acts']}>
      <Button size="xl" icon="star" shortcut="S" onClick={onStar}>
        {starred === null ? i18n.t('live.star') : i18n.t('live.starredAt', [starred])}
      </Button>
      <Button size="xl" icon="cover" shortcut="Escape" onClick={cover}>
        {i18n.t('live.cover')}
      </Button>
      <p role="status" className="visually-hidden">
        {starred !== null && i18n.t('live.starred', [starred])}
      </p>
    </div>
  );
}

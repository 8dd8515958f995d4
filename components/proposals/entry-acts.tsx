import { Button } from '@/components/ui/button';
import { i18n } from '@/lib/locales/i18n';
import styles from './plan-rows.module.css';

interface EntryActsProps {
  /** The entry in its own words. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Earlier, later, away. */
export function EntryActs({ name, first, last, onMove, onRemove }: EntryActsProps) {
  return (
    <div className={styles['acts']}>
      <Button
        size="s"
        disabled={first}
        aria-label={i18n.t('entryActs.upNamed', [name])}
        onClick={() => onMove(-1)}
      >
        {i18n.t('entryActs.up')}
      </Button>
      <Button
        size="s"
        disabled={last}
        aria-label={i18n.t('entryActs.downNamed', [name])}
        onClick={() => onMove(1)}
      >
        {i18n.t('entryActs.down')}
      </Button>
      <Button
        size="s"
        variant="quiet"
        icon="trash"
        aria-label={i18n.t('people.delete', [name])}
        onClick={onRemove}
      >
        {i18n.t('entryActs.remove')}
      </Button>
    </div>
  );
}

import type { Target } from '@/components/findings/targets';
import type { GridCell } from '@/components/requirements/use-grid-keys';
import { Icon } from '@/components/ui/icon';
import { i18n } from '@/lib/locales/i18n';
import styles from './coverage.module.css';

interface CoverageCellProps {
  readonly target: Target;
  readonly fact: string;
  readonly isLinked: boolean;
  /** It may be for them; nothing is stored of that. */
  readonly isSuggested: boolean;
  /** Its sentence stands below. */
  readonly isOpen: boolean;
  readonly cell: GridCell;
  readonly onPress: () => void;
}

const wordsOf = ({ target, fact, isLinked, isSuggested }: CoverageCellProps): string => {
  if (isLinked) return i18n.t('coverage.why', [fact, target.name]);
  if (isSuggested) return i18n.t('coverage.linkSuggested', [fact, target.name]);
  return i18n.t('coverage.link', [fact, target.name]);
};

/** One fact and one person or proposal: a press links them, or opens the sentence that says why. */
export function CoverageCell(props: CoverageCellProps) {
  const { target, isLinked, isSuggested, isOpen, cell, onPress } = props;
  return (
    <td>
      <button
        {...cell}
        type="button"
        className={styles['cell']}
        data-linked={isLinked || undefined}
        data-suggested={(isSuggested && !isLinked) || undefined}
        aria-label={wordsOf(props)}
        aria-expanded={isLinked ? isOpen : undefined}
        onClick={onPress}
      >
        <Icon name={isLinked ? 'check' : 'plus'} />
        <span className={styles['cellName']} aria-hidden="true">
          {target.name}
        </span>
      </button>
    </td>
  );
}

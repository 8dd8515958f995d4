import { Kbd } from '@/components/ui/kbd';
import { Menu, type MenuAction } from '@/components/ui/menu';
import { NOTE_MARKS, type NoteMark } from '@/lib/domain/note-mark';
import { i18n } from '@/lib/locales/i18n';
import styles from './ledger.module.css';
import { markWords } from './mark-words';

interface LineChipProps {
  /** From 1, as it is read out. */
  readonly number: number;
  readonly mark: NoteMark | null;
  readonly onMark: (mark: NoteMark) => void;
  readonly onUnmark: () => void;
}

/** What a line is, and for the pointer the choice of what it becomes; keys do it in the line itself. */
export function LineChip({ number, mark, onMark, onUnmark }: LineChipProps) {
  const actions: MenuAction[] = mark
    ? [{ label: i18n.t('debrief.justNote'), shortcut: 'Backspace', onSelect: onUnmark }]
    : NOTE_MARKS.map((one) => ({
        label: markWords(one.mark),
        shortcut: one.key,
        onSelect: () => onMark(one.mark),
      }));
  const label = i18n.t('debrief.lineIs', [number, markWords(mark ?? 'note')]);
  const key = NOTE_MARKS.find((one) => one.mark === mark)?.key;
  return (
    <Menu
      label={label}
      actions={actions}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          className={styles['chip']}
          data-marked={mark ? '' : undefined}
          // The line itself is the stop: its first key does the same.
          tabIndex={-1}
          aria-label={label}
        >
          {key ? <Kbd keys={key} decorative /> : <span aria-hidden="true">·</span>}
        </button>
      )}
    />
  );
}

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import { markOfKey, NOTE_MARKS, type NoteMark } from '@/lib/domain/note-mark';
import type { NoteSentence } from '@/lib/domain/note-sentences';
import { i18n } from '@/lib/locales/i18n';
import { markWords } from './mark-words';
import styles from './review.module.css';

/** A dot says that this was all. */
const JUST_NOTE_KEY = '.';

interface ReviewSentenceProps {
  readonly sentence: NoteSentence;
  /** It is its turn: the choice is shown. */
  readonly isCurrent: boolean;
  /** The turn came by a key or a press here, so the focus comes too. */
  readonly takesFocus: boolean;
  readonly onChoose: () => void;
  readonly onSettle: (as: NoteMark | 'note') => void;
  readonly onMove: (by: 1 | -1) => void;
}

/** A sentence that nothing became of yet, and what it may become, by the keys of the debrief. */
export function ReviewSentence(props: ReviewSentenceProps) {
  const { sentence, isCurrent, takesFocus, onChoose, onSettle, onMove } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent && takesFocus) row.current?.querySelector('button')?.focus();
  }, [isCurrent, takesFocus]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = event.key === JUST_NOTE_KEY ? 'note' : markOfKey(event.key);
    if (mark) onSettle(mark);
    else if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else return;
    event.preventDefault();
  };
  if (!isCurrent)
    return (
      <li className={styles['sentence']}>
        <button type="button" className={styles['open']} onClick={onChoose}>
          {sentence.text}
        </button>
      </li>
    );
  const marks = [
    ...NOTE_MARKS.map(({ mark, key }) => ({ mark, key })),
    { mark: 'note' as const, key: JUST_NOTE_KEY },
  ];
  return (
    <li
      ref={row}
      className={styles['sentence']}
      data-field="sentence"
      data-current=""
      onKeyDown={press}
    >
      <p className={styles['words']}>{sentence.text}</p>
      <ChipRow label={i18n.t('sentences.becomes', [sentence.text])}>
        {marks.map(({ mark, key }) => (
          <Chip key={mark} shortcut={key} onClick={() => onSettle(mark)}>
            {markWords(mark)}
          </Chip>
        ))}
      </ChipRow>
    </li>
  );
}

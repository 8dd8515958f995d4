import type { ReactNode } from 'react';
import type { NoteMark } from '@/lib/domain/note-mark';
import styles from './ledger.module.css';
import { markWords } from './mark-words';

interface RecordLineProps {
  readonly mark: NoteMark;
  /** What the words became. */
  readonly children: ReactNode;
  /** Who said it, how sure it is, by when. */
  readonly detail?: ReactNode;
}

/** What a stretch of the notes became: its kind, its words, what is known about it. */
export function RecordLine({ mark, children, detail }: RecordLineProps) {
  return (
    <div className={styles['record']}>
      <span className={styles['kind']}>{markWords(mark)}</span>
      <div className={styles['said']} data-quoted={mark === 'quote' || undefined}>
        {children}
        {detail && <div className={styles['detail']}>{detail}</div>}
      </div>
    </div>
  );
}

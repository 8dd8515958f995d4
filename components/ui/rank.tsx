import type { ReactNode } from 'react';
import styles from './rank.module.css';

interface RankProps {
  readonly children: ReactNode;
  /** In a table the column is the frame: no box, 12 px. */
  readonly plain?: boolean | undefined;
  readonly title?: string | undefined;
}

/** A small fact with a hairline; never a coloured pill. */
export function Rank({ plain, title, children }: RankProps) {
  return (
    <span className={styles['rank']} data-plain={plain || undefined} title={title}>
      {children}
    </span>
  );
}

import type { ReactNode } from 'react';
import styles from './frame-foot.module.css';

export interface FrameFootProps {
  /** What will happen, or what is so: quiet, on the left. */
  readonly footNote?: ReactNode;
  /** The next best act, always in this corner. */
  readonly footAction?: ReactNode;
}

/** The foot shared by popup and panel; nothing where there is nothing to say. */
export function FrameFoot({ footNote, footAction }: FrameFootProps) {
  if (!footNote && !footAction) return null;
  return (
    <footer className={styles['foot']} data-frame-foot="">
      <div className={styles['note']}>{footNote}</div>
      {footAction}
    </footer>
  );
}

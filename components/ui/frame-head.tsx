import type { ReactNode } from 'react';
import styles from './frame-head.module.css';

export interface FrameHeadProps {
  /** Whose page this is: the company. */
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Icon buttons. */
  readonly actions?: ReactNode;
}

/** The head shared by popup and panel. */
export function FrameHead({ title, subtitle, actions }: FrameHeadProps) {
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <h1 className={styles['title']}>{title}</h1>
        {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}

import type { ReactNode } from 'react';
import styles from './empty.module.css';

interface EmptyProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** Why it is enough to begin small. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function Empty({ title, level = 2, children, action }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles['empty']}>
      <Heading className={styles['title']}>{title}</Heading>
      {children && <div>{children}</div>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}

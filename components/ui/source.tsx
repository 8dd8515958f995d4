import type { ReactNode } from 'react';
import styles from './source.module.css';

interface SourceProps {
  /** The stored address; opens in a tab of its own. */
  readonly href?: string | undefined;
  /** The address or the title as people read it. */
  readonly children: ReactNode;
  /** When it was read, or who said it. */
  readonly detail?: ReactNode;
}

/** Where something was read, one press away. */
export function Source({ href, children, detail }: SourceProps) {
  return (
    <span className={styles['source']}>
      {href ? (
        <a href={href} target="_blank" rel="noreferrer">
          {children}
        </a>
      ) : (
        children
      )}
      {detail && <> · {detail}</>}
    </span>
  );
}

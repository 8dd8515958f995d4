import type { ReactNode } from 'react';
import styles from './count.module.css';

/** A number beside a heading or a tab, with its unit where it needs one. */
export function Count({ children }: { readonly children: ReactNode }) {
  return <span className={styles['count']}>{children}</span>;
}

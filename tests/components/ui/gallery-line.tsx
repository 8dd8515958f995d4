import type { ReactNode } from 'react';
import styles from './gallery.module.css';

export function Line({ children }: { readonly children: ReactNode }) {
  return <div className={styles['line']}>{children}</div>;
}

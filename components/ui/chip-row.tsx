import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface ChipRowProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function ChipRow({ label, children }: ChipRowProps) {
  return (
    <fieldset aria-label={label} className={styles['row']}>
      {children}
    </fieldset>
  );
}

import type { ComponentProps, ReactNode } from 'react';
import styles from './chip.module.css';

interface ChipRowProps extends ComponentProps<'fieldset'> {
  readonly label: string;
  readonly children: ReactNode;
}

export function ChipRow({ label, children, ...native }: ChipRowProps) {
  return (
    <fieldset {...native} aria-label={label} className={styles['row']}>
      {children}
    </fieldset>
  );
}

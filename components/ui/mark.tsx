import type { ReactNode } from 'react';
import styles from './mark.module.css';

export type MarkKind = 'there' | 'weak' | 'missing' | 'none';

/** Is it there? Full, half, open, or not needed: the same grammar everywhere. */
const shapes: Readonly<Record<MarkKind, ReactNode>> = {
  there: <circle className={styles['solid']} cx="6" cy="6" r="5" />,
  weak: (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path className={styles['solid']} d="M6 1.75a4.25 4.25 0 0 0 0 8.5Z" />
    </>
  ),
  missing: <circle cx="6" cy="6" r="4.25" />,
  none: <path d="M3.5 6h5" />,
};

interface MarkProps {
  readonly kind: MarkKind;
  /** Empty where the words beside it say the same. */
  readonly label: string;
}

export function Mark({ kind, label }: MarkProps) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg viewBox="0 0 12 12" className={styles['mark']} data-kind={kind} {...naming}>
      {shapes[kind]}
    </svg>
  );
}

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './severity.module.css';

export type SeverityKind = 'blocker' | 'warn' | 'hint' | 'info' | 'ok';

const ring = 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z';

/** How bad is it? The shape says it first, colour repeats it. */
const shapes: Readonly<Record<SeverityKind, ReactNode>> = {
  blocker: (
    <>
      <path className={styles['solid']} d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5Z" />
      <path className={styles['knockout']} d="M8 4.5v4.25M8 11.25h.01" />
    </>
  ),
  warn: <path d="M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.25h.01" />,
  hint: <circle cx="8" cy="8" r="2.25" />,
  info: <path d={`${ring}M8 7.5v3.25M8 5.25h.01`} />,
  ok: <path d={`${ring}M5.5 8.25 7.25 10l3.25-4`} />,
};

interface SeverityProps {
  readonly kind: SeverityKind;
  /** Empty where the words beside it say the same. */
  readonly label: string;
  readonly className?: string | undefined;
}

export function Severity({ kind, label, className }: SeverityProps) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      viewBox="0 0 16 16"
      className={classNames(styles['severity'], className)}
      data-kind={kind}
      {...naming}
    >
      {shapes[kind]}
    </svg>
  );
}

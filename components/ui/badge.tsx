import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { Severity, type SeverityKind } from './severity';

interface BadgeProps {
  /** Brings its shape with it, so that colour never speaks alone. */
  readonly tone?: SeverityKind | undefined;
  readonly children: ReactNode;
}

export function Badge({ tone, children }: BadgeProps) {
  return (
    <span className={styles['badge']} data-tone={tone}>
      {tone && <Severity kind={tone} label="" className={styles['shape']} />}
      {children}
    </span>
  );
}

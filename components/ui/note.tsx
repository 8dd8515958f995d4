import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './note.module.css';
import { Severity, type SeverityKind } from './severity';

interface NoteProps extends ComponentProps<'div'> {
  readonly tone: SeverityKind;
  /** What the shape says, where the words do not. */
  readonly label?: string | undefined;
  readonly action?: ReactNode;
}

/** Read this first. Give it `role="status"` or `role="alert"` when it arrives by itself. */
export function Note({ tone, label = '', action, className, children, ...native }: NoteProps) {
  return (
    <div {...native} className={classNames(styles['note'], className)} data-tone={tone}>
      <Severity kind={tone} label={label} className={styles['shape']} />
      <div>{children}</div>
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}

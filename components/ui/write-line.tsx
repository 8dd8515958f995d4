import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { useFieldControl } from './field-context';
import styles from './write-field.module.css';

/** One line on a rule, no box; Enter belongs to the form or the caller. */
export function WriteLine({ className, ...native }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      {...native}
      {...useFieldControl(native)}
      data-write
      className={classNames(styles['write'], className)}
    />
  );
}

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { useFieldControl } from './field-context';
import styles from './write-field.module.css';

/** A rule under prose, no box. Grows with what is written. */
export function WriteField({ className, ...native }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={1}
      {...native}
      {...useFieldControl(native)}
      data-write
      className={classNames(styles['write'], className)}
    />
  );
}

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import control from './control.module.css';
import { useFieldControl } from './field-context';
import styles from './text-area.module.css';

/** Grows with what is written; `rows` is the height where the browser cannot do that. */
export function TextArea({ className, ...native }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={3}
      {...native}
      {...useFieldControl(native)}
      className={classNames(control['control'], styles['area'], className)}
    />
  );
}

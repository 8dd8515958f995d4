import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './control.module.css';
import { useFieldControl } from './field-context';

interface TextInputProps extends ComponentProps<'input'> {
  /** 28 px high instead of 32. */
  readonly compact?: boolean | undefined;
}

export function TextInput({ compact, className, ...native }: TextInputProps) {
  return (
    <input
      type="text"
      {...native}
      {...useFieldControl(native)}
      className={classNames(styles['control'], className)}
      data-compact={compact || undefined}
    />
  );
}

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import control from './control.module.css';
import { useFieldControl } from './field-context';
import { Icon } from './icon';
import styles from './select.module.css';

interface SelectProps extends ComponentProps<'select'> {
  /** No box and only as wide as its words: for choices in passing. */
  readonly quiet?: boolean | undefined;
  /** 28 px high instead of 32. */
  readonly compact?: boolean | undefined;
}

export function Select({ quiet, compact, className, children, ...native }: SelectProps) {
  return (
    <span className={classNames(styles['select'], className)} data-quiet={quiet || undefined}>
      <select
        {...native}
        {...useFieldControl(native)}
        className={classNames(control['control'], styles['native'])}
        data-compact={compact || undefined}
      >
        {children}
      </select>
      <Icon name="down" className={styles['arrow']} />
    </span>
  );
}

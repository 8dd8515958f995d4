import type { ComponentProps, ReactNode } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names';
import { useFieldControl } from './field-context';

interface SwitchProps extends ComponentProps<'input'> {
  readonly label: ReactNode;
}

/** On or off, at once; a check box waits for its form. */
export function Switch({ label, className, ...native }: SwitchProps) {
  return (
    <label className={classNames(styles['choice'], className)}>
      <input
        {...native}
        {...useFieldControl(native)}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native check box says by itself if it is on
        role="switch"
        className={styles['switch']}
      />
      <span>{label}</span>
    </label>
  );
}

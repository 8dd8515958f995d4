import type { ComponentProps, ReactNode } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names';
import { useFieldControl } from './field-context';

interface CheckboxProps extends ComponentProps<'input'> {
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  /** Some, not all. */
  readonly indeterminate?: boolean | undefined;
}

export function Checkbox(props: CheckboxProps) {
  const { label, labelHidden, indeterminate = false, className, ref, ...native } = props;
  const setNode = (node: HTMLInputElement | null) => {
    if (node) node.indeterminate = indeterminate;
    if (typeof ref === 'function') return ref(node);
    if (ref) ref.current = node;
  };
  return (
    <label className={classNames(styles['choice'], className)}>
      <input
        {...native}
        {...useFieldControl(native)}
        ref={setNode}
        type="checkbox"
        className={styles['box']}
      />
      <span className={classNames(labelHidden && 'visually-hidden')}>{label}</span>
    </label>
  );
}

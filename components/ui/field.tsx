import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';
import { FieldContext } from './field-context';
import { Severity } from './severity';

interface FieldProps {
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What is wrong and what was kept; marks the control as invalid. */
  readonly error?: ReactNode;
  readonly className?: string | undefined;
  /** Exactly one control of this kit. */
  readonly children: ReactNode;
}

export function Field({ label, labelHidden, hint, error, className, children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={classNames(styles['field'], className)}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <FieldContext value={{ id, hintId, errorId }}>{children}</FieldContext>
      {error && (
        <p id={errorId} className={styles['error']}>
          <Severity kind="blocker" label="" />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}

import { useId } from 'react';
import styles from './choice.module.css';
import type { ChoiceGroupProps } from './choice-group';

interface RadioGroupProps<Value extends string> extends ChoiceGroupProps<Value> {
  /** Beside each other instead of below. */
  readonly inline?: boolean | undefined;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const spareName = useId();
  const { legend, legendHidden, options, value, onChange, name = spareName, inline } = props;
  return (
    <fieldset className={styles['group']} data-inline={inline || undefined}>
      <legend className={legendHidden ? 'visually-hidden' : styles['legend']}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['choice']}>
          <input
            type="radio"
            className={styles['dot']}
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'react';
import type { ChoiceGroupProps } from './choice-group';
import { classNames } from './class-names';
import styles from './segments.module.css';

interface SegmentsProps<Value extends string> extends ChoiceGroupProps<Value> {
  /** 24 or 28 px high. */
  readonly size?: 's' | 'm';
  /** As wide as its place, in equal parts. */
  readonly stretch?: boolean | undefined;
}

/** Radio buttons in a row: the arrow keys choose, one stop for Tab. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const spareName = useId();
  const { legend, legendHidden, options, value, onChange, name = spareName } = props;
  return (
    <fieldset className={styles['group']}>
      <legend className={classNames(legendHidden ? 'visually-hidden' : styles['legend'])}>
        {legend}
      </legend>
      <div className={styles['segments']} data-size={props.size} data-stretch={props.stretch}>
        {options.map((option) => (
          <label key={option.value} className={styles['segment']}>
            <input
              type="radio"
              className={styles['native']}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { type ComponentProps, useState } from 'react';
import { classNames } from './class-names';
import control from './control.module.css';
import { useFieldControl } from './field-context';
import { Icon } from './icon';
import styles from './select.module.css';

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface SelectProps extends ComponentProps<'select'> {
  /** No box and only as wide as its words: for choices in passing. */
  readonly quiet?: boolean | undefined;
  /** 28 px high instead of 32. */
  readonly compact?: boolean | undefined;
  /** Options after the children, of which there may be hundreds: the people of a company. */
  readonly choices?: readonly Choice[] | undefined;
}

/** With more than so many, all but the chosen one wait until somebody turns to the list. */
const AT_ONCE = 40;

/** Five hundred names in each of a hundred rows took the browser a second. */
const useChoices = (choices: readonly Choice[], value: unknown) => {
  const [isWanted, setWanted] = useState(choices.length <= AT_ONCE);
  const want = () => setWanted(true);
  return {
    drawn: isWanted ? choices : choices.filter(({ id }) => id === value),
    // Before the browser opens the list, by pointer or by key.
    wanting: isWanted ? {} : { onPointerEnter: want, onPointerDown: want, onFocus: want },
  };
};

export function Select({ quiet, compact, className, choices, children, ...native }: SelectProps) {
  const { drawn, wanting } = useChoices(choices ?? [], native.value);
  return (
    <span className={classNames(styles['select'], className)} data-quiet={quiet || undefined}>
      <select
        {...native}
        {...wanting}
        {...useFieldControl(native)}
        className={classNames(control['control'], styles['native'])}
        data-compact={compact || undefined}
      >
        {children}
        {drawn.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" className={styles['arrow']} />
    </span>
  );
}

import type { ComponentProps, ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Kbd } from './kbd';

interface ChipProps extends ComponentProps<'button'> {
  readonly pressed?: boolean | undefined;
  /** The word that says so, for screen readers; its presence makes the chip the suggested one. */
  readonly suggested?: string | undefined;
  /** The key that chooses it. */
  readonly shortcut?: string | undefined;
  readonly sub?: ReactNode;
}

/** One choice among a few, with its key. */
export function Chip(props: ChipProps) {
  const { pressed = false, suggested, shortcut, sub, className, children, ...native } = props;
  return (
    <button
      type="button"
      {...native}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      data-suggested={suggested && !pressed ? '' : undefined}
      className={classNames(styles['chip'], className)}
    >
      {shortcut && <Kbd keys={shortcut} decorative />}
      <span>
        {children} {sub && <span className={styles['sub']}>{sub}</span>}
        {suggested && <span className="visually-hidden"> {suggested}</span>}
      </span>
      {pressed && <Icon name="check" className={styles['tick']} />}
    </button>
  );
}

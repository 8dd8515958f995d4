import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './icon-button.module.css';
import type { IconName } from './icon-paths';

interface IconButtonProps extends ComponentProps<'button'> {
  readonly icon: IconName;
  /** Its name for screen readers and its tooltip. */
  readonly label: string;
  /** 24 or 28 px. */
  readonly size?: 's' | 'm';
  readonly shortcut?: string | undefined;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, size, shortcut, className, ...native } = props;
  return (
    <button
      type="button"
      title={label}
      {...native}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      className={classNames(styles['button'], className)}
      data-size={size}
    >
      <Icon name={icon} />
    </button>
  );
}

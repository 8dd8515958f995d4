import type { ComponentProps, MouseEvent } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { Kbd } from './kbd';

export interface ButtonLook {
  readonly variant?: 'default' | 'primary' | 'quiet' | 'text' | 'danger' | 'danger-primary';
  /** 24, 28, 32 or 44 px high. */
  readonly size?: 's' | 'm' | 'l' | 'xl';
  readonly icon?: IconName | undefined;
  /** The key that does the same, such as `Enter`; shown, and announced apart from the name. */
  readonly shortcut?: string | undefined;
}

interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** At work: keeps its place and its focus, does not answer to a second press. */
  readonly busy?: boolean | undefined;
}

export function Button({ busy, onClick, ...props }: ButtonProps) {
  const { variant, size, icon, shortcut, className, children, ...native } = props;
  // Also stops a busy submit button, which has no click handler of its own.
  const ignore = (event: MouseEvent) => event.preventDefault();
  return (
    <button
      type="button"
      {...native}
      {...(busy && { 'aria-busy': true, 'aria-disabled': true })}
      onClick={busy ? ignore : onClick}
      className={classNames(styles['button'], className)}
      data-variant={variant}
      data-size={size}
      aria-keyshortcuts={shortcut}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <Kbd keys={shortcut} decorative />}
    </button>
  );
}

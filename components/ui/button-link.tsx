import type { ComponentProps } from 'react';
import type { ButtonLook } from './button';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Kbd } from './kbd';

interface ButtonLinkProps extends ComponentProps<'a'>, ButtonLook {
  readonly href: string;
}

/** Looks like a button, goes somewhere: it can be opened in a new tab. */
export function ButtonLink(props: ButtonLinkProps) {
  const { variant, size, icon, shortcut, className, children, ...native } = props;
  return (
    <a
      {...native}
      className={classNames(styles['button'], className)}
      data-variant={variant}
      data-size={size}
      aria-keyshortcuts={shortcut}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <Kbd keys={shortcut} decorative />}
    </a>
  );
}

import { classNames } from './class-names';
import styles from './icon.module.css';
import { type IconName, iconPaths } from './icon-paths';

interface IconProps {
  readonly name: IconName;
  /** Only where the icon stands alone; beside words it is decoration. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

export function Icon({ name, label, className }: IconProps) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg viewBox="0 0 16 16" className={classNames(styles['icon'], className)} {...naming}>
      <path d={iconPaths[name]} />
    </svg>
  );
}

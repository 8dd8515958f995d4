import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Count } from './count';
import styles from './section-heading.module.css';

interface SectionHeadingProps {
  readonly level: 2 | 3 | 4;
  readonly id?: string | undefined;
  /** How many, or by what order. */
  readonly count?: ReactNode;
  readonly action?: ReactNode;
  /** The strong hairline: below (default), above, or left to a table that follows. */
  readonly rule?: 'below' | 'above' | 'none';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function SectionHeading(props: SectionHeadingProps) {
  const { level, id, count, action, rule = 'below', className, children } = props;
  const Heading = `h${level}` as const;
  return (
    <div className={classNames(styles['heading'], className)} data-rule={rule}>
      <Heading id={id} className={styles['title']}>
        {children}
      </Heading>
      {count !== undefined && <Count>{count}</Count>}
      {action}
    </div>
  );
}

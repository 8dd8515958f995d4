import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './gutter.module.css';

interface GutterProps {
  readonly label: ReactNode;
  /** Makes the row a section and its label the heading. */
  readonly level?: 2 | 3 | 4;
  /** No hairline above: the first row under a heading, or rows of one group. */
  readonly plain?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A quiet label left of its content; above it where the row is narrow. */
export function Gutter({ label, level, plain, className, children }: GutterProps) {
  const id = useId();
  const Row = level ? 'section' : 'div';
  const Label = level ? (`h${level}` as const) : 'div';
  return (
    <Row
      className={classNames(styles['gutter'], className)}
      data-plain={plain || undefined}
      aria-labelledby={level ? id : undefined}
    >
      <div className={styles['row']}>
        <Label id={id} className={styles['label']}>
          {label}
        </Label>
        <div className={styles['content']}>{children}</div>
      </div>
    </Row>
  );
}

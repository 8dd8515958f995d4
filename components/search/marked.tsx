import type { ReactNode } from 'react';
import type { MarkedText } from '@/lib/domain/search';
import styles from './found-option.module.css';

/** The text with its matches marked; text all the way, whatever it looks like. */
export function Marked({ text, marks }: MarkedText) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(from, start));
    parts.push(
      <mark key={start} className={styles['mark']}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  parts.push(text.slice(from));
  return <bdi>{parts}</bdi>;
}

import { type ReactNode, useEffect, useRef } from 'react';
import styles from './sync.module.css';

/** Begins a step that takes the place of the one before: the focus goes along, or it would be nowhere. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles['subtitle']}>
      {children}
    </h3>
  );
}

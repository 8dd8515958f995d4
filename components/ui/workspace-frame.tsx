import { type ReactNode, useId } from 'react';
import styles from './workspace-frame.module.css';

interface WorkspaceFrameProps {
  /** A `WorkspaceNav`. */
  readonly nav: ReactNode;
  /** Words of the link that jumps over the navigation. */
  readonly skipLabel: string;
  /** A `WorkspacePage`. */
  readonly children: ReactNode;
}

/** Navigation 200, then the page. Under 900 px the navigation becomes one line above it. */
export function WorkspaceFrame({ nav, skipLabel, children }: WorkspaceFrameProps) {
  const id = useId();
  return (
    <div className={styles['frame']}>
      {/* A button: the address after # belongs to the route. */}
      <button
        type="button"
        className={styles['skip']}
        onClick={() => document.getElementById(id)?.focus()}
      >
        {skipLabel}
      </button>
      {nav}
      <main id={id} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
    </div>
  );
}

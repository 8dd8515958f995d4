import type { ReactNode } from 'react';
import { FrameFoot, type FrameFootProps } from './frame-foot';
import { FrameHead, type FrameHeadProps } from './frame-head';
import styles from './panel-frame.module.css';

interface PanelFrameProps extends FrameHeadProps, FrameFootProps {
  /** A `Tabs`, between head and middle; it stays while the middle scrolls. */
  readonly tabs?: ReactNode;
  readonly children: ReactNode;
}

/** The side panel, any width from 280; a container, so that its parts can ask how wide it is. */
export function PanelFrame({ tabs, children, ...around }: PanelFrameProps) {
  return (
    <div className={styles['frame']}>
      <FrameHead {...around} />
      {tabs && <div className={styles['tabs']}>{tabs}</div>}
      <main className={styles['middle']} data-ruled={tabs ? undefined : ''}>
        {children}
      </main>
      <FrameFoot {...around} />
    </div>
  );
}

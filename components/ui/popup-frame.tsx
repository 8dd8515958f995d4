import type { ReactNode } from 'react';
import { FrameFoot, type FrameFootProps } from './frame-foot';
import { FrameHead, type FrameHeadProps } from './frame-head';
import styles from './popup-frame.module.css';

interface PopupFrameProps extends FrameHeadProps, FrameFootProps {
  /** As high as a popup may be, so that steps do not make it jump. */
  readonly full?: boolean | undefined;
  readonly children: ReactNode;
}

/** 400 px wide, at most 600 high; head and foot stay, the middle scrolls. */
export function PopupFrame({ full, children, ...around }: PopupFrameProps) {
  return (
    <div className={styles['frame']} data-full={full || undefined}>
      <FrameHead {...around} />
      <main className={styles['middle']}>{children}</main>
      <FrameFoot {...around} />
    </div>
  );
}

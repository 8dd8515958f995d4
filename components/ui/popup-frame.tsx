import { type ReactNode, useRef } from 'react';
import { FrameFoot, type FrameFootProps } from './frame-foot';
import { FrameHead, type FrameHeadProps } from './frame-head';
import styles from './popup-frame.module.css';
import { useWindowCap } from './use-window-cap';

interface PopupFrameProps extends FrameHeadProps, FrameFootProps {
  /** As high as a popup may be, so that steps do not make it jump. */
  readonly full?: boolean | undefined;
  readonly children: ReactNode;
}

/** 400 px wide, at most 600 high or what the screen has room for; head and foot stay, the middle scrolls. */
export function PopupFrame({ full, children, ...around }: PopupFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const maxHeight = useWindowCap(frame);
  return (
    <div
      ref={frame}
      className={styles['frame']}
      data-full={full || undefined}
      style={{ maxHeight }}
    >
      <FrameHead {...around} />
      <main className={styles['middle']}>{children}</main>
      <FrameFoot {...around} />
    </div>
  );
}

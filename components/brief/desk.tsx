import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './brief.module.css';

/** CSS pixels: 210 mm and 8.5 in at 96 to the inch. */
const WIDTHS = { a4: (210 / 25.4) * 96, letter: 8.5 * 96 } as const;

interface DeskProps {
  readonly paper: keyof typeof WIDTHS;
  readonly children: ReactNode;
}

/** Where the page lies: it keeps its shape, and is as large as there is room for. */
export function Desk({ paper, children }: DeskProps) {
  const desk = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number>(WIDTHS.a4);
  useLayoutEffect(() => {
    const node = desk.current;
    if (!node) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom(entry.contentRect.width);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={desk} className={styles['desk']}>
      <div style={{ zoom: Math.min(1, room / WIDTHS[paper]) }}>{children}</div>
    </div>
  );
}

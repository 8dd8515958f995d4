import { type RefObject, useEffect, useState } from 'react';

/** Longer than a browser takes to fit a popup's window to what has grown in it. */
const settled = 200;

/**
 * The height of the window, once it turns out that it will not grow to hold the element.
 * A popup's window follows its content up to what the screen has room for (seen: 510 px of 600),
 * so `100vh` as a limit would keep it at its first few pixels.
 */
export function useWindowCap(ref: RefObject<HTMLElement | null>): number | undefined {
  const [cap, setCap] = useState<number>();
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    const check = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (element.getBoundingClientRect().bottom + scrollY > innerHeight) setCap(innerHeight);
      }, settled);
    };
    const observer = new ResizeObserver(check);
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [ref]);
  return cap;
}

import { useEffect, useRef } from 'react';

/** Runs once after `ms` of time that was not paused. */
export function usePausableTimeout(run: () => void, ms: number, paused: boolean): void {
  const left = useRef(ms);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (paused) return;
    const started = performance.now();
    const timer = setTimeout(() => latest.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - started;
    };
  }, [paused]);
}

import { useEffect, useState } from 'react';

const MINUTE = 60_000;
/** A little late rather than early: an early timer would show the old minute for one more. */
const LATE = 20;

/** The current instant, renewed as the minute on the clock changes and at no other time. */
export const useMinute = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const untilNext = () => MINUTE - (Date.now() % MINUTE) + LATE;
    const renew = () => {
      setNow(Date.now());
      timer = setTimeout(renew, untilNext());
    };
    let timer = setTimeout(renew, untilNext());
    return () => clearTimeout(timer);
  }, []);
  return now;
};

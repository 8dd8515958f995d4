import { useEffect, useState } from 'react';

/** The current instant (UTC milliseconds), renewed every minute: for countdowns. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};

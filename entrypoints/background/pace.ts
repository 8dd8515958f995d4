/** A request of its turn, or null: it was called off while it waited. */
export type Paced = <T>(
  site: string,
  pause: number,
  request: () => Promise<T>,
  isStopped: () => boolean,
) => Promise<T | null>;

/** Lets a request to a site begin only a while after the one before has ended, whoever asked for that. */
export const createPace = (now: () => number, wait: (ms: number) => Promise<void>): Paced => {
  const ended = new Map<string, number>();
  return async (site, pause, request, isStopped) => {
    const rest = (ended.get(site) ?? Number.NEGATIVE_INFINITY) + pause - now();
    if (rest > 0) await wait(rest);
    if (isStopped()) return null;
    try {
      return await request();
    } finally {
      ended.set(site, now());
    }
  };
};

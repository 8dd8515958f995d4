import { type ComponentType, useLayoutEffect, useState } from 'react';

/** A part of the page that has its own file of script, and is fetched when it is first asked for. */
export interface Later<P> {
  /** Itself, once it has come. */
  part: ComponentType<P> | null;
  /** What fails when fetched ahead fails again, and is told, when it is to be shown. */
  fetch(): Promise<ComponentType<P>>;
}

export const later = <P>(load: () => Promise<ComponentType<P>>): Later<P> => {
  const made: Later<P> = {
    part: null,
    fetch: async () => {
      made.part = await load();
      return made.part;
    },
  };
  return made;
};

type Fetched<P> = { Part: ComponentType<P> } | { failure: unknown };

/**
 * The part, or null while it is fetched. Not React's `lazy`: what once showed that it waits is kept
 * waiting by it for 300 ms, so that pages do not flicker, and ours would come within ten.
 */
export const usePart = <P>(of: Later<P>): ComponentType<P> | null => {
  const [fetched, setFetched] = useState<Fetched<P> | null>(() => of.part && { Part: of.part });
  useLayoutEffect(() => {
    if (fetched) return;
    let isOver = false;
    const take = (next: Fetched<P>) => {
      if (!isOver) setFetched(next);
    };
    of.fetch().then(
      (Part) => take({ Part }),
      (failure: unknown) => take({ failure }),
    );
    return () => {
      isOver = true;
    };
  }, [of, fetched]);
  if (fetched && 'failure' in fetched) throw fetched.failure;
  return fetched?.Part ?? null;
};

import { useEffect, useState } from 'react';
import { useStore } from './store-context';
import type { Suggest } from './suggester';

/**
 * How to tell whom and what a fact of the company may be for; null until that is known. What tells it
 * is loaded behind the first look: the popup's scripts are read anew each time it opens.
 */
export const useSuggest = (companyId: string): Suggest | null => {
  const { database } = useStore();
  const [suggest, setSuggest] = useState<Suggest | null>(null);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    void import('./suggester').then(({ followSuggester }) => {
      if (!isGone) stop = followSuggester(database, companyId, (next) => setSuggest(() => next));
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [database, companyId]);
  return suggest;
};

import { useCallback, useState } from 'react';

export interface CurrentRow {
  /** The kept finding whose chips are shown and whom the number keys work on. */
  current: string | null;
  /** The one that takes the focus as soon as it is drawn: one live query after the write. */
  wanted: string | null;
  choose(findingId: string): void;
  focusWhenThere(findingId: string): void;
}

/** Which fact the person is at. */
export const useCurrentRow = (): CurrentRow => {
  const [current, setCurrent] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const choose = useCallback((findingId: string) => {
    setCurrent(findingId);
    setWanted(null);
  }, []);
  return { current, wanted, choose, focusWhenThere: setWanted };
};

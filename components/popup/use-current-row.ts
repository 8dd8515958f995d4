import { useCallback, useEffect, useState } from 'react';

export interface CurrentRow {
  /** The kept finding whose chips are shown and whom the number keys work on. */
  current: string | null;
  choose(findingId: string): void;
  /** Moves the focus to a finding's row as soon as it is drawn. */
  focusWhenThere(findingId: string): void;
}

/** Which fact the person is at. */
export const useCurrentRow = (): CurrentRow => {
  const [current, setCurrent] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    // A kept row is drawn one live query after the write, so every commit looks for it.
    if (wanted) document.querySelector<HTMLElement>(`[data-finding="${wanted}"]`)?.focus();
  });
  const choose = useCallback((findingId: string) => {
    setCurrent(findingId);
    setWanted(null);
  }, []);
  return { current, choose, focusWhenThere: setWanted };
};

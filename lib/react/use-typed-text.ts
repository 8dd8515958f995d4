import { useCallback, useEffect, useState } from 'react';
import { readLocal, removeLocal, writeLocal } from './local-drafts';

const SETTLE_MS = 600;

/**
 * A text of a record that is saved as it is typed, once the typing settles. What was typed last is also
 * held beside it, so that a window that closes before takes nothing with it; then `saved` has it, and
 * what is held goes. `save` resolves to null where nothing was written: the words stay in the field.
 */
export const useTypedText = (
  key: string,
  saved: string,
  save: (text: string) => Promise<unknown>,
) => {
  const [typed, setTyped] = useState(() => readLocal(key));

  const settle = useCallback(() => {
    if (typed !== null && typed !== saved) void save(typed);
  }, [typed, saved, save]);

  useEffect(() => {
    if (typed === saved) removeLocal(key);
    const timer = setTimeout(settle, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [key, typed, saved, settle]);

  const write = useCallback(
    (text: string) => {
      setTyped(text);
      writeLocal(key, text);
    },
    [key],
  );
  /** The person has left the field: what is saved by then is what it shows from now on. */
  const leave = useCallback(() => {
    if (typed === saved) setTyped(null);
    else settle();
  }, [typed, saved, settle]);
  /** What was typed is not wanted: the field shows what is saved. */
  const drop = useCallback(() => {
    removeLocal(key);
    setTyped(null);
  }, [key]);
  return { text: typed ?? saved, write, leave, drop };
};

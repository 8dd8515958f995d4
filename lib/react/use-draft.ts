import { useCallback, useEffect, useRef, useState } from 'react';
import { clearDraft, saveDraft } from '@/lib/store/commands/drafts';
import { readDraft } from '@/lib/store/queries/drafts';
import { useStore } from './store-context';

const SETTLE_MS = 400;
const localKey = (key: string) => `draft:${key}`;

/**
 * A text that survives the closing of its window, word for word. Each keystroke goes to
 * `localStorage` at once (a popup is torn down without warning, and takes a running transaction
 * with it); when the typing settles it goes to the database, which survives a crash.
 *
 * `value` is null until the stored draft is known: do not show the field before.
 */
export const useDraft = (key: string, initial = '') => {
  const store = useStore();
  const [value, setValue] = useState<string | null>(() => localStorage.getItem(localKey(key)));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const local = localStorage.getItem(localKey(key));
    setValue(local);
    if (local !== null) return;
    let wanted = true;
    void readDraft(store.database, key)
      .catch(() => null) // a database that does not open has no draft to offer
      .then((draft) => {
        if (wanted) setValue((typed) => typed ?? (typeof draft === 'string' ? draft : initial));
      });
    return () => {
      wanted = false;
    };
  }, [store, key, initial]);

  const write = useCallback(
    (text: string) => {
      setValue(text);
      localStorage.setItem(localKey(key), text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveDraft(store, key, text), SETTLE_MS);
    },
    [store, key],
  );

  /** The text has become a record: the draft has done its work. */
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    localStorage.removeItem(localKey(key));
    setValue('');
    void clearDraft(store, key);
  }, [store, key]);

  return { value, write, clear };
};

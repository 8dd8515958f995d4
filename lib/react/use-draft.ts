import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { clearDraft, saveDraft } from '@/lib/store/commands/drafts';
import { readDraft } from '@/lib/store/queries/drafts';
import type { Store } from '@/lib/store/write';
import { readLocal, removeLocal, writeLocal } from './local-drafts';
import { useStore } from './store-context';

const SETTLE_MS = 400;

/** A text and the draft it belongs to: it means nothing once the key is another. */
interface Held {
  key: string;
  text: string;
}

/** The draft in the database; `initial` when there is none, or the database does not open. */
const readStored = async (store: Store, key: string, initial: string): Promise<Held> => {
  const draft = await readDraft(store.database, key).catch(() => null);
  return { key, text: typeof draft === 'string' ? draft : initial };
};

/**
 * A text that survives the closing of its window, word for word. Each keystroke goes to
 * `localStorage` at once (a popup is torn down without warning, and takes a running transaction
 * with it); when the typing settles it goes to the database, which survives a crash.
 *
 * `value` is null until the stored draft is known: do not show the field before.
 */
export const useDraft = (key: string, initial = '') => {
  const store = useStore();
  const [typed, setTyped] = useState<Held | null>(null);
  const [stored, setStored] = useState<Held | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const local = useMemo(() => readLocal(key), [key]);

  useEffect(() => {
    if (local !== null) return;
    let wanted = true;
    void readStored(store, key, initial).then((held) => wanted && setStored(held));
    return () => {
      wanted = false;
    };
  }, [store, key, initial, local]);

  const write = useCallback(
    (text: string) => {
      setTyped({ key, text });
      writeLocal(key, text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveDraft(store, key, text), SETTLE_MS);
    },
    [store, key],
  );

  /** The text has become a record: the draft has done its work. */
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    removeLocal(key);
    setTyped({ key, text: '' });
    void clearDraft(store, key);
  }, [store, key]);

  const found = local ?? (stored?.key === key ? stored.text : null);
  return { value: typed?.key === key ? typed.text : found, write, clear };
};

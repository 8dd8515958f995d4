import { useCallback, useEffect, useState } from 'react';
import { listCopies, openCopy, type SafeCopy } from '@/lib/copies/copy-files';
import type { Store } from '@/lib/store/write';

export type SafeCopies =
  | { state: 'loading' }
  | { state: 'ready'; copies: SafeCopy[] }
  /** The browser does not let us have files of our own. */
  | { state: 'failed' };

const root = (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory();

/** The safe copies there are, newest first; `refresh` looks again. */
export const useSafeCopies = () => {
  const [copies, setCopies] = useState<SafeCopies>({ state: 'loading' });
  const [looks, setLooks] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when somebody asks.
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<SafeCopies> => {
      try {
        return { state: 'ready', copies: await listCopies(await root()) };
      } catch {
        return { state: 'failed' };
      }
    };
    void look().then((found) => wanted && setCopies(found));
    return () => {
      wanted = false;
    };
  }, [looks]);
  const refresh = useCallback(() => setLooks((before) => before + 1), []);
  return { copies, refresh };
};

/** The packed text of one copy. */
export const fileOfCopy = async ({ name }: SafeCopy): Promise<File> => openCopy(await root(), name);

/** Makes one now; null where there is nothing to copy. Loaded when it is asked for: no page needs it to open. */
export const copyNow = async (store: Store): Promise<SafeCopy | null> => {
  const { makeCopy } = await import('@/lib/copies/make-copy');
  return makeCopy(store, await root(), 'daily');
};

/** What was deleted for good goes from the copies, too. */
export const forgetInCopies = async (store: Store): Promise<number> => {
  const { forgetPurged } = await import('@/lib/copies/forget-purged');
  return forgetPurged(store, await root());
};

import { useEffect, useState } from 'react';
import { findLastBackup } from '@/lib/browser/settings';
import { listCopies } from '@/lib/copies/copy-files';
import { useNow } from './use-now';

const DAY = 24 * 60 * 60 * 1_000;
/** A backup file is asked for again after so long. */
const OLD = 30 * DAY;
/** Below it there is little to lose. */
const WORTH_IT = 50;

/** When a backup file was saved last in this browser, and whether it is time for one. */
export const useBackupAge = (): { due: boolean; at: number | null } => {
  const now = useNow();
  const [age, setAge] = useState<{ due: boolean; at: number | null }>({ due: false, at: null });
  useEffect(() => {
    const look = async () => {
      const [at, copies] = await Promise.all([
        findLastBackup(),
        listCopies(await navigator.storage.getDirectory()),
      ]);
      const hasMuch = (copies[0]?.records ?? 0) >= WORTH_IT;
      const isOld = now - (copies.at(-1)?.at ?? now) > DAY;
      setAge({ due: hasMuch && isOld && (at === null || now - at > OLD), at });
    };
    // Where the browser lets us have no files nothing is said here; the page of the copies says it.
    look().catch(() => undefined);
  }, [now]);
  return age;
};

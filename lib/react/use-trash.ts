import { readTrash } from '@/lib/store/queries/trash';
import { useLive } from './use-live';
import { useNow } from './use-now';

/** What was deleted in the last 30 days. */
export const useTrash = () => {
  const now = useNow();
  return useLive((database) => readTrash(database, now), [now]);
};

import { readLongClosed } from '@/lib/store/queries/long-closed';
import { useLive } from './use-live';
import { useNow } from './use-now';

/** Roles closed some time ago, with their company, the longest first. */
export const useLongClosed = (): { company: string; role: string }[] => {
  const now = useNow();
  const closed = useLive((database) => readLongClosed(database, now), [now]);
  return closed.state === 'ready' ? closed.value : [];
};

import { useMemo } from 'react';
import { isAlive } from '@/lib/store/is-alive';
import { useLive } from './use-live';

/** Which of these findings are deleted, or never were; none while that is being looked up. */
export const useGoneFindings = (ids: readonly string[]): ReadonlySet<string> => {
  const key = ids.join(' ');
  const found = useLive(
    async (database) => {
      const asked = key === '' ? [] : key.split(' ');
      const rows = await database.findings.bulkGet(asked);
      return asked.filter((_, index) => {
        const row = rows[index];
        return !row || !isAlive(row);
      });
    },
    [key],
  );
  return useMemo(() => new Set(found.state === 'ready' ? found.value : []), [found]);
};

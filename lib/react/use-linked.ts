import { type Linked, readLinkedResearch } from '@/lib/store/queries/linked-research';
import { useLive } from './use-live';

/** What is linked to one person or proposal, the newest, at most `limit`, with how many there are. */
export const useLinked = (type: 'person' | 'proposal', id: string, limit: number) =>
  useLive(
    async (database): Promise<Linked> =>
      (await readLinkedResearch(database, [{ type, id }], limit)).get(id) ?? {
        research: [],
        total: 0,
      },
    [type, id, limit],
  );

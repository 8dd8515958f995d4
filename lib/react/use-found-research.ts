import { readFoundResearch } from '@/lib/store/queries/found-research';
import { useLive } from './use-live';

/** The fact with this id, or the facts that quote the clip with this id. */
export const useFoundResearch = (id: string) =>
  useLive((database) => readFoundResearch(database, id), [id]);

import { countKept } from '@/lib/store/queries/count-kept';
import { type Live, useLive } from './use-live';

/** How many facts of a company are kept. */
export const useKeptCount = (companyId: string): Live<number> =>
  useLive((database) => countKept(database, companyId), [companyId]);

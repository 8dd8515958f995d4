import { readLeaders } from '@/lib/store/queries/leaders';
import { useLive } from './use-live';

/** Leaders read from the company's pages who are nobody yet, at most `limit`. */
export const useLeaders = (companyId: string, limit: number) =>
  useLive((database) => readLeaders(database, companyId, limit), [companyId, limit]);

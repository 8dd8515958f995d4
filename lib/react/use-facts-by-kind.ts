import { readFactsByKind } from '@/lib/store/queries/coverage';
import { useLive } from './use-live';

/** Ids of a company's facts by kind, newest first. */
export const useFactsByKind = (companyId: string) =>
  useLive((database) => readFactsByKind(database, companyId), [companyId]);

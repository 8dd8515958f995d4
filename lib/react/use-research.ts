import { readDisputes } from '@/lib/store/queries/disputes';
import type { StatementKeys } from '@/lib/store/queries/recognise-findings';
import {
  listResearch,
  listUnlinked,
  type Research,
  readKept,
  readResearch,
} from '@/lib/store/queries/research';
import { type Live, useLive } from './use-live';

/** A company's newest facts, at most `limit`, with how many there are. */
export const useResearch = (companyId: string, limit: number) =>
  useLive((database) => listResearch(database, companyId, limit), [companyId, limit]);

/** What of a company is linked to nobody, at most `limit`, with how many there are. */
export const useUnlinked = (companyId: string, limit: number) =>
  useLive((database) => listUnlinked(database, companyId, limit), [companyId, limit]);

/** These facts, those of them that are kept, in the order asked for. */
export const useFacts = (ids: readonly string[]): Live<Research[]> =>
  useLive((database) => readResearch(database, ids), [ids.join()]);

/** For each statement of a page the fact that says the same, or undefined. */
export const useKept = (companyId: string, statements: readonly StatementKeys[]) =>
  useLive(
    (database) => readKept(database, companyId, statements),
    [companyId, JSON.stringify(statements)],
  );

/** Where what is kept of a company contradicts itself. */
export const useDisputes = (companyId: string) =>
  useLive((database) => readDisputes(database, companyId), [companyId]);

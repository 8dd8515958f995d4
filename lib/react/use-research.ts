import { readDisputes } from '@/lib/store/queries/disputes';
import type { StatementKeys } from '@/lib/store/queries/recognise-findings';
import {
  listResearch,
  listUnlinked,
  type Research,
  type ResearchFilter,
  readKept,
  readResearch,
} from '@/lib/store/queries/research';
import { listTags, readMarks } from '@/lib/store/queries/tags';
import { type Live, useLive } from './use-live';

/** A company's newest facts that the filter lets through, at most `limit`, with how many there are. */
export const useResearch = (
  companyId: string,
  limit: number,
  { tag, collectionId }: ResearchFilter = {},
) =>
  useLive(
    (database) => listResearch(database, companyId, limit, { tag, collectionId }),
    [companyId, limit, tag, collectionId],
  );

/** A company's tags, the most used first. */
export const useTags = (companyId: string) =>
  useLive((database) => listTags(database, companyId), [companyId]);

/** What of a company is linked to nobody, at most `limit`, with how many there are. */
export const useUnlinked = (companyId: string, limit: number) =>
  useLive((database) => listUnlinked(database, companyId, limit), [companyId, limit]);

/** The tags and collections that any of these facts has. */
export const useMarks = (ids: readonly string[]) =>
  useLive((database) => readMarks(database, ids), [ids.join()]);

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

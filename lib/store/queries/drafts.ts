import type { RoundTwoDatabase } from '../database';

/** What was being typed at `key`; null when nothing was. */
export const readDraft = async (database: RoundTwoDatabase, key: string): Promise<unknown> =>
  (await database.drafts.get(key))?.value ?? null;

/** The keys of all drafts, or of those last typed before an instant; what they hold is not read. */
export const listDraftKeys = (
  { drafts }: RoundTwoDatabase,
  limit = Number.POSITIVE_INFINITY,
): Promise<string[]> => drafts.where('at').below(limit).primaryKeys();

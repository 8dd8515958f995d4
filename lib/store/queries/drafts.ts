import type { RoundTwoDatabase } from '../database';

/** What was being typed at `key`; null when nothing was. */
export const readDraft = async (database: RoundTwoDatabase, key: string): Promise<unknown> =>
  (await database.drafts.get(key))?.value ?? null;

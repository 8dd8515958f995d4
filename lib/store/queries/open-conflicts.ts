import { TABLES } from '@/lib/domain/base';
import type { Row } from '@/lib/domain/intent';
import { recordTitle } from '@/lib/domain/record-title';
import type { SyncConflict } from '@/lib/domain/sync-conflict';
import type { RoundTwoDatabase } from '../database';
import { listConflicts } from './sync-conflicts';

/** A conflict with what it takes to say it in words. */
export interface OpenConflict extends SyncConflict {
  /** What the record calls itself; '' where it has no words of its own. */
  title: string;
  /** Whose page it stands on, if any company's. */
  companyId: string | undefined;
  /** What is pointed at by id is said by its title. */
  names: Readonly<Record<string, string>>;
}

const rowAt = async (
  database: RoundTwoDatabase,
  table: string,
  id: string,
): Promise<Row | undefined> =>
  // Only fields that every row may have are read from it.
  (await database.table(table).get(id)) as Row | undefined;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const companyOf = async (
  database: RoundTwoDatabase,
  table: string,
  row: Row | undefined,
): Promise<string | undefined> => {
  if (table === 'companies') return row?.id;
  const own = text(row?.['companyId']);
  const opportunity = text(row?.['opportunityId']);
  if (own || !opportunity) return own;
  return (await database.opportunities.get(opportunity))?.companyId;
};

const idsIn = ({ about, sides }: SyncConflict): string[] => {
  const isPointing = 'field' in about && /Ids?$/.test(about.field);
  if (!isPointing) return [];
  return sides.flatMap(({ value }) => value).flatMap((value) => text(value) ?? []);
};

/** Ids tell nobody's table; there are few of them here. */
const namesOf = async (database: RoundTwoDatabase, ids: readonly string[]) => {
  const names: Record<string, string> = {};
  for (const id of ids)
    for (const table of TABLES) {
      const row = await rowAt(database, table, id);
      if (row) names[id] = recordTitle(row);
    }
  return names;
};

/** All that devices say differently, in words. */
export const listOpenConflicts = async (database: RoundTwoDatabase): Promise<OpenConflict[]> => {
  const open: OpenConflict[] = [];
  for (const conflict of await listConflicts(database)) {
    const row = await rowAt(database, conflict.table, conflict.id);
    open.push({
      ...conflict,
      title: row ? recordTitle(row) : '',
      companyId: await companyOf(database, conflict.table, row),
      names: await namesOf(database, idsIn(conflict)),
    });
  }
  return open;
};

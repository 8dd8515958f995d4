import { TABLES, type TableName, TRASH_MS } from '@/lib/domain/base';
import type { RoundTwoDatabase } from '../database';
import type { Fields } from '../intent';
import { isAlive, isPurged } from '../is-alive';
import type { RecordRef } from './companions';
import { rowsAt } from './rows-at';
import { Trash, type TrashRow } from './trash-tree';

/** What somebody deleted, as the trash shows it. */
export interface TrashEntry extends RecordRef {
  /** What it says or is called; '' where nothing readable is left. */
  words: string;
  /** A finding's kind, an interview's number. */
  kind: unknown;
  deletedAt: number;
  /** What went with it, by table. */
  along: Map<TableName, number>;
}

export interface TrashOfCompany {
  /** Null: of no company. */
  companyId: string | null;
  name: string;
  /** Newest first. */
  entries: TrashEntry[];
}

/** Edges and practice: they come back with what they hang on, and alone they say nothing. */
const UNLISTED: readonly TableName[] = ['links', 'participants', 'rehearsals', 'cards'];

const instantOf = (row: Fields): number =>
  typeof row['deletedAt'] === 'number' ? row['deletedAt'] : 0;

/** Rows deleted in a range of instants, but for those deleted for good. */
export const readTrashRows = async (
  database: RoundTwoDatabase,
  { from = 0, before = Number.POSITIVE_INFINITY }: { from?: number; before?: number },
): Promise<TrashRow[]> => {
  const read = async (table: TableName): Promise<TrashRow[]> => {
    // What the rows are is nobody's business here, malformed ones included.
    const rows = (await database
      .table(table)
      .where('deletedAt')
      .between(from, before, true, false)
      .toArray()) as (Fields & { id: string })[];
    return rows
      .filter((row) => !isPurged(row))
      .map((row) => ({ table, id: row.id, row, deletedAt: instantOf(row) }));
  };
  return (await Promise.all(TABLES.map(read))).flat();
};

/** Those of the quotes in the trash that a living finding rests on. */
export const readQuoted = async (
  { findings }: RoundTwoDatabase,
  rows: readonly TrashRow[],
): Promise<Set<string>> => {
  const clips = rows.filter(({ table }) => table === 'clips').map(({ id }) => id);
  const quoting = await rowsAt(findings, 'clipIds', clips);
  return new Set(quoting.filter(isAlive).flatMap(({ clipIds }) => clipIds));
};

const textIn = (row: Fields, ...fields: string[]): string => {
  const said = fields.map((field) => row[field]);
  return said.find((words) => typeof words === 'string' && words !== '')?.toString() ?? '';
};

const wordsOf = ({ row }: TrashRow): string => {
  const { selector } = row;
  const quote = typeof selector === 'object' && selector !== null && 'exact' in selector;
  return quote ? String(selector.exact) : textIn(row, 'ownWords', 'name', 'title', 'text');
};

const alongOf = (trash: Trash, root: TrashRow): Map<TableName, number> => {
  const others = trash.withFollowers(root).filter(({ id }) => id !== root.id);
  return new Map(
    [...Map.groupBy(others, ({ table }) => table)].map(([table, all]) => [table, all.length]),
  );
};

/** Where each row belongs, living and deleted owners alike. */
const companiesOf = async (database: RoundTwoDatabase, rows: readonly TrashRow[]) => {
  const roles = [...new Set(rows.map(({ row }) => textIn(row, 'opportunityId')))];
  const found = await database.opportunities.bulkGet(roles);
  const byRole = new Map(found.map((role) => [role?.id ?? '', role?.companyId]));
  const idOf = ({ table, id, row }: TrashRow): string =>
    table === 'companies'
      ? id
      : textIn(row, 'companyId') || byRole.get(textIn(row, 'opportunityId')) || '';
  const companies = await database.companies.bulkGet([...new Set(rows.map(idOf))]);
  const names = new Map(companies.map((company) => [company?.id ?? '', company?.name ?? '']));
  return { idOf, names };
};

/** What can be brought back. `tree` tells what comes and goes with what. */
export interface TrashContents {
  companies: TrashOfCompany[];
  tree: Trash;
  /** Quotes that a living finding rests on: they are not deleted for good. */
  quoted: Set<string>;
}

/** What was deleted in the last 30 days, by company, the one with the newest first. */
export const readTrash = async (
  database: RoundTwoDatabase,
  now: number,
): Promise<TrashContents> => {
  const rows = await readTrashRows(database, { from: now - TRASH_MS });
  const tree = new Trash(rows);
  const quoted = await readQuoted(database, rows);
  const roots = tree.roots
    // A quote alone comes back to nowhere, unless a fact still waits for it.
    .filter(({ table, id }) => (table === 'clips' ? quoted.has(id) : !UNLISTED.includes(table)))
    .sort((a, b) => b.deletedAt - a.deletedAt);
  const { idOf, names } = await companiesOf(database, roots);
  const companies = [...Map.groupBy(roots, idOf)].map(([id, own]) => ({
    companyId: id || null,
    name: names.get(id) ?? '',
    entries: own.map((root) => ({
      table: root.table,
      id: root.id,
      words: wordsOf(root),
      kind: root.row['kind'] ?? root.row['ordinal'],
      deletedAt: root.deletedAt,
      along: alongOf(tree, root),
    })),
  }));
  return { companies, tree, quoted };
};

import type { TableName } from '@/lib/domain/base';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';

export interface RecordRef {
  table: TableName;
  id: string;
}

const alive = (row: { deletedAt?: number | undefined }): boolean => row.deletedAt === undefined;

const refsTo = (table: TableName, keys: readonly unknown[]): RecordRef[] =>
  keys.map((id) => ({ table, id: String(id) }));

/** Links that start or end at any of the records. */
const linksAt = async (store: Store, type: string, ids: readonly string[]): Promise<RecordRef[]> => {
  const { links } = store.database;
  const ends = ids.map((id) => [type, id]);
  const from = await links.where('[from+fromId]').anyOf(ends).filter(alive).primaryKeys();
  const to = await links.where('[to+toId]').anyOf(ends).filter(alive).primaryKeys();
  return refsTo('links', [...from, ...to]);
};

type Owned = readonly [table: TableName, index: string];

/** Records that say by `index` to which of `ids` they belong, and what goes with them in turn. */
const ownedBy = async (store: Store, owned: readonly Owned[], ids: readonly string[]) => {
  const found: RecordRef[] = [];
  for (const [table, index] of owned) {
    const rows = store.database.table(table).where(index).anyOf(ids).filter(alive);
    found.push(...(await withCompanions(store, table, (await rows.primaryKeys()).map(String))));
  }
  return found;
};

const ofPerson: readonly Owned[] = [
  ['participants', 'personId'],
  ['keyPoints', 'personId'],
  ['introductions', 'personId'],
  ['questions', 'personId'],
];
const ofOpportunity: readonly Owned[] = [
  ['rounds', 'opportunityId'],
  ['proposals', 'opportunityId'],
  ['keyPoints', 'opportunityId'],
  ['obstacles', 'opportunityId'],
  ['introductions', 'opportunityId'],
  ['questions', 'opportunityId'],
];
const ofCompany: readonly Owned[] = [
  ['opportunities', 'companyId'],
  ['people', 'companyId'],
  ['findings', 'companyId'],
  ['clips', 'companyId'],
  ['objectives', 'companyId'],
];

/** What goes with records when they go. A table that is not named takes nothing with it. */
const companions: Partial<
  Record<TableName, (store: Store, ids: readonly string[]) => Promise<RecordRef[]>>
> = {
  findings: (store, ids) => linksAt(store, 'finding', ids),
  clips: (store, ids) => linksAt(store, 'clip', ids),
  people: async (store, ids) => [
    ...(await linksAt(store, 'person', ids)),
    ...(await ownedBy(store, ofPerson, ids)),
  ],
  proposals: (store, ids) => linksAt(store, 'proposal', ids),
  rounds: (store, ids) => ownedBy(store, [['participants', 'roundId']], ids),
  opportunities: (store, ids) => ownedBy(store, ofOpportunity, ids),
  companies: (store, ids) => ownedBy(store, ofCompany, ids),
};

const withCompanions = async (
  store: Store,
  table: TableName,
  ids: readonly string[],
): Promise<RecordRef[]> => [
  ...refsTo(table, ids),
  ...((await companions[table]?.(store, ids)) ?? []),
];

/**
 * Deletes a record and what has no meaning without it (softly: undo brings all of it back).
 * Resolves to what was deleted, for `undelete`.
 */
export const deleteRecord = (store: Store, ref: RecordRef): Promise<Result<RecordRef[], StoreProblem>> =>
  write(store, async () => {
    const refs = await withCompanions(store, ref.table, [ref.id]);
    const unique = [...new Map(refs.map((one) => [`${one.table}/${one.id}`, one])).values()];
    return { value: unique, intents: unique.map(({ table, id }) => intend.delete(table, id)) };
  });

/** Takes back a `deleteRecord`. */
export const undelete = (store: Store, refs: readonly RecordRef[]) =>
  writeIntents(store, refs.map(({ table, id }) => intend.restore(table, id)));

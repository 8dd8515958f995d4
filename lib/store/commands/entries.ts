import type { TableName } from '@/lib/domain/base';
import { rankBetween, rankMoved } from '@/lib/domain/rank';
import type { Result } from '@/lib/domain/result';
import { type EntryOf, intend, type ListField, type SetField } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';

/** Where an embedded list stands: the steps of a proposal, the requirements of a role. */
export interface ListAt<T extends TableName, L extends ListField<T>> {
  table: T;
  id: string;
  list: L;
}

/** Where one entry of it stands. */
export interface EntryAt<T extends TableName, L extends ListField<T>> extends ListAt<T, L> {
  entryId: string;
}

/** Adds entries at the end of a list, in order, each with an id of its own. Resolves to their ids. */
export const addEntries = <T extends TableName, L extends ListField<T>>(
  store: Store,
  at: ListAt<T, L>,
  entries: readonly Omit<EntryOf<T, L>, 'id'>[],
): Promise<Result<string[], StoreProblem>> => {
  const ids = entries.map(() => store.newId());
  const intents = entries.map((entry, index) =>
    // The id completes the entry; TypeScript does not put an `Omit` together again.
    intend.add(at.table, at.id, at.list, { ...entry, id: ids[index] } as EntryOf<T, L>),
  );
  return write(store, async () => ({ intents, value: ids }), [at.table]);
};

/** Sets one field of one entry; `undefined` empties it. */
export const changeEntry = <
  T extends TableName,
  L extends ListField<T>,
  F extends keyof EntryOf<T, L> & string,
>(
  store: Store,
  { table, ...at }: EntryAt<T, L>,
  field: F,
  value: EntryOf<T, L>[F] | undefined,
) => writeIntents(store, [intend.change(table, at, field, value)]);

export const removeEntry = <T extends TableName, L extends ListField<T>>(
  store: Store,
  { table, ...at }: EntryAt<T, L>,
) => writeIntents(store, [intend.remove(table, at)]);

/** Brings back an entry that was removed, as it was. */
export const restoreEntry = <T extends TableName, L extends ListField<T>>(
  store: Store,
  { table, id, list }: ListAt<T, L>,
  entry: EntryOf<T, L>,
) => writeIntents(store, [intend.add(table, id, list, entry)]);

type Ranked = { id: string; rank: string };

/** The rank that puts something at the end of a list, which is in order. */
export const rankAtEnd = (list: readonly Ranked[]): string => rankBetween(list.at(-1)?.rank, null);

/** Moves an entry of a list, which is in order, by one place; at either end it stays where it is. */
export const moveEntry = <T extends TableName, L extends ListField<T>>(
  store: Store,
  { table, ...at }: EntryAt<T, L>,
  list: readonly Ranked[],
  by: -1 | 1,
) => {
  const rank = rankMoved(list, at.entryId, by);
  const intents = rank === null ? [] : [intend.move(table, at, rank)];
  return write(store, async () => ({ intents, value: undefined }), [table]);
};

/** Puts a member into a set of ids, words or roles, or takes it out. */
export const setMember = <T extends TableName>(
  store: Store,
  { table, id, field }: { table: T; id: string; field: SetField<T> },
  member: string,
  has: boolean,
) =>
  writeIntents(store, [
    has ? intend.include(table, id, field, member) : intend.exclude(table, id, field, member),
  ]);

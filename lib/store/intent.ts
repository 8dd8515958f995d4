import type { TableName } from '@/lib/domain/base';
import type { Fields as AnyFields, Intent as AnyIntent } from '@/lib/domain/intent';
import type { Records } from '@/lib/domain/records';

export type Intent = AnyIntent;
export type Fields = AnyFields;
type Own<T extends TableName> = Omit<Records[T], 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>;
type Named<T extends TableName, V> = {
  [F in keyof Own<T> & string]-?: Own<T>[F] extends V ? F : never;
}[keyof Own<T> & string];
/** Fields that are a set of ids, words or roles. */
export type SetField<T extends TableName> = Named<T, readonly string[] | undefined>;
/** Fields that hold a list of embedded records. */
export type ListField<T extends TableName> = Named<T, readonly { id: string }[] | undefined>;
/** Fields that are one value. Sets and lists are changed member by member: two devices merge those. */
export type PlainField<T extends TableName> = Exclude<
  keyof Own<T> & string,
  SetField<T> | ListField<T>
>;
/** Fields that are text. */
export type TextField<T extends TableName> = Named<T, string | undefined>;
/** What such a list holds. */
export type EntryOf<T extends TableName, L extends ListField<T>> =
  NonNullable<Own<T>[L & keyof Own<T>]> extends readonly (infer E)[] ? E & { id: string } : never;

/** Typed ways to state an intent. */
export const intend = {
  create: <T extends TableName>(table: T, id: string, fields: Own<T>): Intent => ({
    do: 'create',
    table,
    id,
    fields: { ...fields },
  }),
  set: <T extends TableName, F extends PlainField<T>>(
    table: T,
    id: string,
    field: F,
    value: Own<T>[F & keyof Own<T>] | undefined,
  ): Intent => ({ do: 'set', table, id, field, value }),
  splice: <T extends TableName>(
    table: T,
    id: string,
    field: TextField<T>,
    change: { at: number; remove: number; insert: string },
  ): Intent => ({ do: 'splice', table, id, field, ...change }),
  include: <T extends TableName>(
    table: T,
    id: string,
    field: SetField<T>,
    member: string,
  ): Intent => ({
    do: 'include',
    table,
    id,
    field,
    member,
  }),
  exclude: <T extends TableName>(
    table: T,
    id: string,
    field: SetField<T>,
    member: string,
  ): Intent => ({
    do: 'exclude',
    table,
    id,
    field,
    member,
  }),
  add: <T extends TableName, L extends ListField<T>>(
    table: T,
    id: string,
    list: L,
    entry: EntryOf<T, L>,
  ): Intent => ({ do: 'add', table, id, list, entry: { ...entry } }),
  change: <T extends TableName, L extends ListField<T>, F extends keyof EntryOf<T, L> & string>(
    table: T,
    at: { id: string; list: L; entryId: string },
    field: F,
    value: EntryOf<T, L>[F] | undefined,
  ): Intent => ({ do: 'change', table, ...at, field, value }),
  move: <T extends TableName>(
    table: T,
    at: { id: string; list: ListField<T>; entryId: string },
    rank: string,
  ): Intent => ({ do: 'move', table, ...at, rank }),
  remove: <T extends TableName>(
    table: T,
    at: { id: string; list: ListField<T>; entryId: string },
  ): Intent => ({ do: 'remove', table, ...at }),
  delete: (table: TableName, id: string): Intent => ({ do: 'delete', table, id }),
  restore: (table: TableName, id: string): Intent => ({ do: 'restore', table, id }),
  purge: (table: TableName, id: string): Intent => ({ do: 'purge', table, id }),
};

import type { Row as AnyRow, Fields, Intent } from '@/lib/domain/intent';
import { inOrder } from '@/lib/domain/rank';
import { isPurged } from './is-alive';
import { StoreRefusal } from './problem';

export type Row = AnyRow;
type Create = Extract<Intent, { do: 'create' }>;
type Change = Exclude<Intent, { do: 'create' }>;

// Every function below gives back the row it was given when there is nothing to change.

const isDeleted = (row: Row): boolean => row['deletedAt'] !== undefined;

/** Only what says something: the browser would store `undefined` as a member. */
const defined = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const without = (row: Row, field: string): Row => {
  const { [field]: _, ...rest } = row;
  return { ...rest, id: row.id };
};

const withField = (row: Row, field: string, value: unknown): Row => {
  if (Object.is(row[field], value)) return row;
  return value === undefined ? without(row, field) : { ...row, [field]: value };
};

/** Fills what the row leaves open. */
const filled = (row: Row, fields: Fields): Row => {
  const open = Object.entries(defined(fields)).filter(([field]) => row[field] === undefined);
  return open.length === 0 ? row : { ...row, ...Object.fromEntries(open) };
};

const listOf = (row: Row, field: string): readonly unknown[] => {
  const list = row[field];
  return Array.isArray(list) ? list : [];
};

const isEntry = (entry: unknown, id: string): entry is Row =>
  typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === id;

const withList = (row: Row, list: string, entries: readonly unknown[]): Row => ({
  ...row,
  [list]: inOrder(entries),
});

const withEntry = (row: Row, { list, entry }: Extract<Change, { do: 'add' }>): Row => {
  if (listOf(row, list).some((one) => isEntry(one, entry.id)))
    return changeEntry(row, list, entry.id, (held) => filled(held, entry));
  return withList(row, list, [...listOf(row, list), { ...defined(entry), id: entry.id }]);
};

const withoutEntry = (row: Row, list: string, id: string): Row => {
  const kept = listOf(row, list).filter((entry) => !isEntry(entry, id));
  return kept.length === listOf(row, list).length ? row : { ...row, [list]: kept };
};

const changeEntry = (row: Row, list: string, id: string, to: (entry: Row) => Row): Row => {
  const entries = listOf(row, list);
  const held = entries.find((entry) => isEntry(entry, id));
  if (!isEntry(held, id)) throw new StoreRefusal({ code: 'missing', table: list, id });
  const changed = to(held);
  if (changed === held) return row;
  return withList(
    row,
    list,
    entries.map((entry) => (entry === held ? changed : entry)),
  );
};

const spliced = (
  row: Row,
  { field, at, remove, insert }: Extract<Change, { do: 'splice' }>,
): Row => {
  const before = row[field];
  const text = typeof before === 'string' ? before : '';
  const start = Math.min(Math.max(at, 0), text.length);
  const rest = text.slice(start + Math.max(remove, 0));
  return withField(row, field, text.slice(0, start) + insert + rest);
};

const withMember = (row: Row, field: string, member: string): Row => {
  const members = listOf(row, field);
  return members.includes(member) ? row : { ...row, [field]: [...members, member] };
};

const withoutMember = (row: Row, field: string, member: string): Row => {
  const members = listOf(row, field);
  if (!members.includes(member)) return row;
  return { ...row, [field]: members.filter((one) => one !== member) };
};

/**
 * All that stays of a row deleted for good: a device that was away must learn that it is gone, or it
 * would bring the row back. Somebody who restored it meanwhile keeps it.
 */
const purged = (row: Row, now: number): Row =>
  isDeleted(row) && !isPurged(row)
    ? { id: row.id, updatedAt: now, deletedAt: row['deletedAt'], purgedAt: now }
    : row;

const change = (row: Row, intent: Change, now: number): Row => {
  switch (intent.do) {
    case 'set':
      return withField(row, intent.field, intent.value);
    case 'splice':
      return spliced(row, intent);
    case 'include':
      return withMember(row, intent.field, intent.member);
    case 'exclude':
      return withoutMember(row, intent.field, intent.member);
    case 'add':
      return withEntry(row, intent);
    case 'change':
      return changeEntry(row, intent.list, intent.entryId, (entry) =>
        withField(entry, intent.field, intent.value),
      );
    case 'move':
      return changeEntry(row, intent.list, intent.entryId, (entry) =>
        withField(entry, 'rank', intent.rank),
      );
    case 'remove':
      return withoutEntry(row, intent.list, intent.entryId);
    case 'delete':
      return isDeleted(row) ? row : { ...row, deletedAt: now };
    case 'restore':
      return isDeleted(row) && !isPurged(row) ? without(row, 'deletedAt') : row;
    case 'purge':
      return purged(row, now);
  }
};

/**
 * A record that is there keeps what it says; creating it again only fills what it leaves open.
 * A deleted one comes back and says what is asked for now.
 */
const create = (row: Row | undefined, { id, fields }: Create, now: number): Row => {
  if (!row || isPurged(row)) return { ...defined(fields), id, createdAt: now };
  if (!isDeleted(row)) return filled(row, fields);
  return { ...without(row, 'deletedAt'), ...defined(fields), id };
};

/** What is possible for a malformed record, too. */
export const isAboutTrash = (intent: Intent): boolean =>
  intent.do === 'delete' || intent.do === 'restore' || intent.do === 'purge';

/** What does not need the record to be there, or not to be deleted. */
const isAboutLife = (intent: Intent): boolean => intent.do === 'create' || isAboutTrash(intent);

/**
 * The row as it is after the intent; the same object where the intent changes nothing. Pure: `now`
 * is the instant of the write. A deleted row cannot be edited: nobody would see what is said there.
 */
export const applyIntent = (row: Row | undefined, intent: Intent, now: number): Row => {
  const { table, id } = intent;
  if (row && isDeleted(row) && !isAboutLife(intent))
    throw new StoreRefusal({ code: 'missing', table, id });
  if (intent.do === 'create') return stamped(row, create(row, intent, now), now);
  if (!row) throw new StoreRefusal({ code: 'missing', table, id });
  return stamped(row, change(row, intent, now), now);
};

const stamped = (before: Row | undefined, after: Row, now: number): Row =>
  after === before ? after : { ...after, updatedAt: now };

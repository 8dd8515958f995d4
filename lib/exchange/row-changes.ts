import type { TableName } from '@/lib/domain/base';
import type { Intent, Row } from '@/lib/domain/intent';
import { SEQUENCES } from '@/lib/domain/merge-rules';
import { isSameValue } from '@/lib/domain/same-value';

/** What every row has, and nobody says. */
const OWN = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'purgedAt']);

const isEntry = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
const isText = (value: unknown): value is string => typeof value === 'string';
const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The fields in which two states of a record differ. An empty list says no more than none. */
export const differingFields = (one: Row, other: Row): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) =>
      !OWN.has(field) &&
      !(isEmpty(one[field]) && isEmpty(other[field])) &&
      !isSameValue(one[field], other[field]),
  );

interface Place {
  table: TableName;
  id: string;
}

const entryChanges = (place: Place, list: string, before: Row, after: Row): Intent[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => field !== 'id' && !isSameValue(before[field], after[field]))
    .map((field) => {
      const value = after[field];
      const at = { ...place, list, entryId: after.id };
      return field === 'rank' && isText(value)
        ? { do: 'move', ...at, rank: value }
        : { do: 'change', ...at, field, value };
    });

const listChanges = (
  place: Place,
  list: string,
  before: readonly Row[],
  after: readonly Row[],
): Intent[] => {
  const held = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  return [
    ...gone.map((entry): Intent => ({ do: 'remove', ...place, list, entryId: entry.id })),
    ...after.flatMap((entry): Intent[] => {
      const was = held.get(entry.id);
      return was
        ? entryChanges(place, list, was, entry)
        : [{ do: 'add', ...place, list, entry: { ...entry } }];
    }),
  ];
};

const setChanges = (
  place: Place,
  field: string,
  before: readonly string[],
  after: readonly string[],
): Intent[] => [
  ...before
    .filter((member) => !after.includes(member))
    .map((member): Intent => ({ do: 'exclude', ...place, field, member })),
  ...after
    .filter((member) => !before.includes(member))
    .map((member): Intent => ({ do: 'include', ...place, field, member })),
];

const areDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const fieldChanges = (place: Place, field: string, before: unknown, after: unknown): Intent[] => {
  const lists = [listOf(before), listOf(after)] as const;
  const bothLists = (Array.isArray(before) || before === undefined) && Array.isArray(after);
  if (bothLists && lists.every((list) => list.every(isEntry) && areDistinct(list.map(idOf))))
    return listChanges(place, field, lists[0].filter(isEntry), lists[1].filter(isEntry));
  const isSet = lists.every((list) => list.every(isText) && areDistinct(list));
  if (bothLists && isSet && !SEQUENCES[place.table]?.includes(field))
    return setChanges(place, field, lists[0].filter(isText), lists[1].filter(isText));
  return [{ do: 'set', ...place, field, value: after }];
};

const idOf = (entry: Row): string => entry.id;

/** What has to be meant so that `before` says what `after` says, in these fields only. */
export const changesBetween = (
  table: TableName,
  before: Row,
  after: Row,
  fields: readonly string[],
): Intent[] =>
  fields.flatMap((field) =>
    fieldChanges({ table, id: before.id }, field, before[field], after[field]),
  );

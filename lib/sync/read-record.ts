import type { TableName } from '@/lib/domain/base';
import { parsePath } from '@/lib/domain/field-path';
import type { Fields, Row } from '@/lib/domain/intent';
import { QUIET } from '@/lib/domain/merge-rules';
import { inOrder } from '@/lib/domain/rank';
import { DELETED, deletedAt, isAboutLife, isDeletion, isGone, PURGED } from './life';
import { distinctHeads, type Head, shownOf } from './register';

/** A field of which several devices say different things; the first is the one that is shown. */
export interface Conflict {
  path: string;
  heads: readonly Pick<Head, 'value' | 'op' | 'at' | 'by'>[];
}

/** What a record's document says. */
export interface ReadRecord {
  row: Row;
  conflicts: Conflict[];
  /** In the trash, or not even there any more. */
  isHidden: boolean;
  isPurged: boolean;
}

type ByPath = ReadonlyMap<string, Head[]>;

interface Entry {
  life: Head[];
  fields: Map<string, Head[]>;
}

/** The registers of one field, sorted by what they are about. */
interface Field {
  /** The field's own. For a list or a set it only tells whether there is one. */
  own: Head[];
  members: Map<string, Head[]>;
  entries: Map<string, Entry>;
}

const fieldsOf = (byPath: ByPath): Map<string, Field> => {
  const fields = new Map<string, Field>();
  const fieldAt = (name: string): Field => {
    const field = fields.get(name) ?? { own: [], members: new Map(), entries: new Map() };
    fields.set(name, field);
    return field;
  };
  const entryAt = (list: string, id: string): Entry => {
    const { entries } = fieldAt(list);
    const entry = entries.get(id) ?? { life: [], fields: new Map() };
    entries.set(id, entry);
    return entry;
  };
  // Entries stand where it is said that they are there, not where they were last changed.
  for (const [path, heads] of byPath) {
    const about = parsePath(path);
    if (about?.of === 'entry') entryAt(about.list, about.entryId).life = heads;
  }
  for (const [path, heads] of byPath) {
    const about = parsePath(path);
    if (about?.of === 'field') fieldAt(about.field).own = heads;
    if (about?.of === 'member') fieldAt(about.field).members.set(about.member, heads);
    if (about?.of === 'entry-field')
      entryAt(about.list, about.entryId).fields.set(about.field, heads);
  }
  return fields;
};

/** An entry was removed only where nobody changed it meanwhile. */
export const isEntryGone = ({ life, fields }: Entry): boolean =>
  life.length === 0 || isGone(life, [...fields.values()].flat());

const spoken = (fields: Iterable<readonly [string, unknown]>): Fields =>
  Object.fromEntries([...fields].filter(([, value]) => value !== undefined));

const rowOfEntry = (id: string, { fields }: Entry): Row => ({
  ...spoken([...fields].map(([field, heads]) => [field, shownOf(heads)?.value])),
  id,
});

/** Somebody who puts a member in outweighs somebody who takes it out: nothing is lost by that. */
const isMember = (heads: readonly Head[]): boolean => heads.some(({ value }) => value === true);

const contentOf = ({ own, members, entries }: Field): unknown => {
  if (members.size > 0)
    return [...members].filter(([, heads]) => isMember(heads)).map(([member]) => member);
  if (entries.size === 0) return shownOf(own)?.value;
  const there = [...entries].filter(([, entry]) => !isEntryGone(entry));
  return inOrder(there.map(([id, entry]) => rowOfEntry(id, entry)));
};

const isQuiet = (table: string, path: string): boolean => {
  const about = parsePath(path);
  if (!about || about.of === 'member' || path === 'createdAt') return true;
  if (about.of === 'entry') return false;
  // A newer version's table has rules that this one does not know.
  const quiet = QUIET[table as TableName] ?? [];
  return quiet === 'all' || about.field === 'rank' || quiet.includes(about.field);
};

const conflictsIn = (table: string, byPath: ByPath, fields: Map<string, Field>): Conflict[] =>
  [...byPath].flatMap(([path, heads]) => {
    if (isQuiet(table, path)) return [];
    const distinct = distinctHeads(heads);
    const about = parsePath(path);
    const entry = about?.of === 'entry' && fields.get(about.list)?.entries.get(about.entryId);
    const isBack = entry && !isEntryGone(entry) && heads.some(({ value }) => isDeletion(value));
    const isUndisputed = about?.of === 'entry' ? !isBack : distinct.length < 2;
    return isUndisputed ? [] : [{ path, heads: distinct }];
  });

const earliest = (heads: readonly Head[]): unknown => {
  const instants = heads.map(({ value }) => value).filter((value) => typeof value === 'number');
  return instants.length > 0 ? Math.min(...instants) : undefined;
};

/** What the heads of one record come to: the row, and where they disagree. */
export const readRecord = (table: string, id: string, heads: readonly Head[]): ReadRecord => {
  const life = heads.filter(({ path }) => path === DELETED);
  const updatedAt = Math.max(0, ...heads.map(({ at }) => at));
  const purge = heads.find(({ path, value }) => path === PURGED && isDeletion(value));
  if (purge && isDeletion(purge.value)) {
    const gone = {
      deletedAt: deletedAt(life.length > 0 ? life : [purge]),
      purgedAt: purge.value.at,
    };
    return { row: { id, updatedAt, ...gone }, conflicts: [], isHidden: true, isPurged: true };
  }
  const said = heads.filter((head) => !isAboutLife(head));
  const byPath = Map.groupBy(said, ({ path }) => path);
  const fields = fieldsOf(byPath);
  const isHidden = isGone(life, said);
  const row = {
    ...spoken([...fields].map(([field, all]) => [field, contentOf(all)])),
    id,
    ...spoken([['createdAt', earliest(byPath.get('createdAt') ?? [])]]),
    updatedAt,
    ...(isHidden && { deletedAt: deletedAt(life) }),
  };
  const deletion = life.filter(({ value }) => isDeletion(value));
  const isBack = !isHidden && deletion.length > 0;
  return {
    row,
    conflicts: [
      ...conflictsIn(table, byPath, fields),
      ...(isBack ? [{ path: DELETED, heads: distinctHeads(life) }] : []),
    ],
    isHidden,
    isPurged: false,
  };
};

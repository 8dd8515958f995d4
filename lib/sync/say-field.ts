import type * as Y from 'yjs';
import type { TableName } from '@/lib/domain/base';
import {
  entryFieldPath,
  entryPath,
  fieldPath,
  memberPath,
  parsePath,
} from '@/lib/domain/field-path';
import type { Fields, Row } from '@/lib/domain/intent';
import { PROSE, SEQUENCES } from '@/lib/domain/merge-rules';
import type { Deletion } from './life';
import { headsOf, setRegister, setText, type Writer } from './register';

/** A record that is being written to. */
export interface Writing {
  table: TableName;
  doc: Y.Doc;
  writer: Writer;
}

const say = ({ table, doc, writer }: Writing, name: string, path: string, value: unknown): void => {
  const isProse = PROSE[table].includes(name);
  if (isProse && typeof value === 'string') setText(doc, path, value, writer);
  else setRegister(doc, path, value, writer);
};

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

const isText = (value: unknown): value is string => typeof value === 'string';

const areDistinct = (texts: readonly unknown[]): boolean => new Set(texts).size === texts.length;

/** Whether two devices merge it entry by entry, or member by member; else it is one value. */
const isList = (table: TableName, field: string, value: readonly unknown[]): boolean => {
  if (value.every(isRow)) return areDistinct(value.map(({ id }) => id));
  return value.every(isText) && areDistinct(value) && !SEQUENCES[table]?.includes(field);
};

const pathsUnder = (doc: Y.Doc, prefix: string): string[] => [
  ...new Set(
    headsOf(doc)
      .map(({ path }) => path)
      .filter((path) => path.startsWith(prefix)),
  ),
];

export const sayMember = (
  { doc, writer }: Writing,
  field: string,
  member: string,
  isIn: boolean,
): void => setRegister(doc, memberPath(field, member), isIn || undefined, writer);

export const sayEntryField = (
  writing: Writing,
  { list, entryId }: { list: string; entryId: string },
  field: string,
  value: unknown,
): void => say(writing, `${list}/${field}`, entryFieldPath(list, entryId, field), value);

/** The entry with all it says; what it said before and says no more is emptied. */
export const sayEntry = (writing: Writing, list: string, { id, ...fields }: Row): void => {
  const { doc, writer } = writing;
  setRegister(doc, entryPath(list, id), true, writer);
  const at = { list, entryId: id };
  const held = pathsUnder(doc, `${entryPath(list, id)}/`);
  const said = new Set(Object.keys(fields).map((field) => entryFieldPath(list, id, field)));
  for (const path of held) if (!said.has(path)) setRegister(doc, path, undefined, writer);
  for (const [field, value] of Object.entries(fields)) sayEntryField(writing, at, field, value);
};

/** Removes an entry as it is known here: a change that is not keeps it. */
export const sayEntryGone = ({ doc, writer }: Writing, list: string, id: string): void => {
  const path = entryPath(list, id);
  const heads = headsOf(doc);
  if (!heads.some((head) => head.path === path)) return;
  const seen = heads.filter((head) => head.path.startsWith(`${path}/`)).map(({ op }) => op);
  const gone: Deletion = { at: writer.at, seen };
  setRegister(doc, path, gone, writer);
};

const clearList = (writing: Writing, field: string, kept: ReadonlySet<string>): void => {
  const { doc, writer } = writing;
  for (const path of pathsUnder(doc, `${fieldPath(field)}=`))
    if (!kept.has(path)) setRegister(doc, path, undefined, writer);
  for (const path of pathsUnder(doc, `${fieldPath(field)}/`)) {
    const about = parsePath(path);
    if (about?.of === 'entry' && !kept.has(path)) sayEntryGone(writing, field, about.entryId);
  }
};

const sayList = (writing: Writing, field: string, value: readonly unknown[]): void => {
  const { doc, writer } = writing;
  // Tells an empty list from one that nobody has begun.
  setRegister(doc, fieldPath(field), [], writer);
  const entries = value.filter(isRow);
  const members = value.filter(isText);
  clearList(
    writing,
    field,
    new Set([
      ...members.map((member) => memberPath(field, member)),
      ...entries.map(({ id }) => entryPath(field, id)),
    ]),
  );
  for (const member of members) sayMember(writing, field, member, true);
  for (const entry of entries) sayEntry(writing, field, entry);
};

/** Sets one field of the record to all that it is to be. */
export const sayField = (writing: Writing, field: string, value: unknown): void => {
  if (Array.isArray(value) && isList(writing.table, field, value)) {
    sayList(writing, field, value);
    return;
  }
  clearList(writing, field, new Set());
  say(writing, field, fieldPath(field), value);
};

export const sayFields = (writing: Writing, fields: Fields): void => {
  for (const [field, value] of Object.entries(fields))
    if (value !== undefined) sayField(writing, field, value);
};

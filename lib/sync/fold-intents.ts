import { entryPath, fieldPath } from '@/lib/domain/field-path';
import type { Intent, Row } from '@/lib/domain/intent';
import { DELETED, type Deletion, isAboutLife, isDeletion, PURGED } from './life';
import { type ReadRecord, readRecord } from './read-record';
import { headsOf, removeRegister, setRegister, wipeText } from './register';
import {
  sayEntry,
  sayEntryField,
  sayEntryGone,
  sayField,
  sayFields,
  sayMember,
  type Writing,
} from './say-field';

type Change = Exclude<Intent, { do: 'create' }>;
type Create = Extract<Intent, { do: 'create' }>;

const hasBegun = ({ row }: ReadRecord): boolean => 'createdAt' in row || 'purgedAt' in row;

const revive = ({ doc, writer }: Writing): void => {
  for (const path of [DELETED, PURGED])
    if (headsOf(doc).some((head) => head.path === path && isDeletion(head.value)))
      setRegister(doc, path, undefined, writer);
};

const bury = ({ doc, writer }: Writing): void => {
  const seen = headsOf(doc)
    .filter((head) => !isAboutLife(head))
    .map(({ op }) => op);
  const deletion: Deletion = { at: writer.at, seen };
  setRegister(doc, DELETED, deletion, writer);
};

/** Leaves nothing but that it is gone. */
const purge = ({ doc, writer }: Writing): void => {
  for (const head of headsOf(doc)) {
    if (isAboutLife(head)) continue;
    if (head.text !== undefined) wipeText(doc, head.text);
    removeRegister(doc, head.path);
  }
  setRegister(doc, PURGED, { at: writer.at, seen: [] }, writer);
};

const fillOpen = (writing: Writing, row: Row, fields: Row): void => {
  for (const [field, value] of Object.entries(fields))
    if (row[field] === undefined && value !== undefined) sayField(writing, field, value);
};

const create = (writing: Writing, { id, fields }: Create): void => {
  const held = readRecord(writing.table, id, headsOf(writing.doc));
  if (hasBegun(held) && !held.isHidden) {
    fillOpen(writing, held.row, { ...fields, id });
    return;
  }
  revive(writing);
  if (!hasBegun(held) || held.isPurged)
    setRegister(writing.doc, fieldPath('createdAt'), writing.writer.at, writing.writer);
  sayFields(writing, fields);
};

const entryIn = (row: Row, list: string, id: string): Row | undefined => {
  const entries: unknown = row[list];
  if (!Array.isArray(entries)) return undefined;
  return entries.find((entry: Row) => entry.id === id);
};

const add = (writing: Writing, { id, list, entry }: Extract<Change, { do: 'add' }>): void => {
  const { row } = readRecord(writing.table, id, headsOf(writing.doc));
  const held = entryIn(row, list, entry.id);
  if (!held) sayEntry(writing, list, entry);
  // Somebody may have removed it meanwhile: now it is said that it is there.
  else setRegister(writing.doc, entryPath(list, entry.id), true, writing.writer);
  for (const [field, value] of Object.entries(entry))
    if (held && held[field] === undefined && value !== undefined)
      sayEntryField(writing, { list, entryId: entry.id }, field, value);
};

const splice = (
  writing: Writing,
  { id, field, at, remove, insert }: Extract<Change, { do: 'splice' }>,
): void => {
  const { row } = readRecord(writing.table, id, headsOf(writing.doc));
  const before = row[field];
  const text = typeof before === 'string' ? before : '';
  const start = Math.min(Math.max(at, 0), text.length);
  const rest = text.slice(start + Math.max(remove, 0));
  sayField(writing, field, text.slice(0, start) + insert + rest);
};

const changeLife = (
  writing: Writing,
  { id, do: what }: Extract<Change, { do: 'delete' | 'restore' | 'purge' }>,
): void => {
  const { isHidden, isPurged } = readRecord(writing.table, id, headsOf(writing.doc));
  if (isPurged) return;
  if (what === 'delete' && !isHidden) bury(writing);
  if (what === 'restore') revive(writing);
  if (what === 'purge' && isHidden) purge(writing);
};

type By = { [D in Intent['do']]: (writing: Writing, intent: Extract<Intent, { do: D }>) => void };

const folds: By = {
  create,
  add,
  splice,
  set: (writing, { field, value }) => sayField(writing, field, value),
  include: (writing, { field, member }) => sayMember(writing, field, member, true),
  exclude: (writing, { field, member }) => sayMember(writing, field, member, false),
  change: (writing, intent) => sayEntryField(writing, intent, intent.field, intent.value),
  move: (writing, intent) => sayEntryField(writing, intent, 'rank', intent.rank),
  remove: (writing, { list, entryId }) => sayEntryGone(writing, list, entryId),
  delete: changeLife,
  restore: changeLife,
  purge: changeLife,
};

/** Says in the record's document what the person meant; apply-intent.ts does the same to rows. */
export const foldIntent = <D extends Intent['do']>(
  writing: Writing,
  intent: Extract<Intent, { do: D }>,
): void => folds[intent.do](writing, intent);

import * as Y from 'yjs';
import type { TableName } from '@/lib/domain/base';
import { fieldPath } from '@/lib/domain/field-path';
import type { Intent, Row } from '@/lib/domain/intent';
import { foldIntent } from './fold-intents';
import { DELETED, isAboutLife, isDeletion, PURGED } from './life';
import { type Conflict, type ReadRecord, readRecord } from './read-record';
import {
  addHead,
  type Head,
  headsOf,
  openDocument,
  removeRegister,
  setRegister,
  type Writer,
} from './register';
import { sayFields } from './say-field';

/** What one record has become. */
export interface Merged {
  state: Uint8Array;
  row: Row;
  conflicts: Conflict[];
  /** What the other devices must be told; null: nothing new was said here. */
  update: Uint8Array | null;
}

/** What was meant at one instant. */
export interface Said {
  at: number;
  intents: readonly Intent[];
}

/** Who writes here, and where ids come from: `newOp` gives a text that never comes twice. */
export interface Author {
  by: string;
  newOp(): string;
}

interface RecordRef {
  table: string;
  id: string;
}

const resultOf = ({ table, id }: RecordRef, doc: Y.Doc, update: Uint8Array | null): Merged => {
  const { row, conflicts } = readRecord(table, id, headsOf(doc));
  return { state: Y.encodeStateAsUpdate(doc), row, conflicts, update };
};

/** Writes in one stroke and tells what came of it. */
const writeTo = (doc: Y.Doc, work: () => void): Uint8Array | null => {
  const updates: Uint8Array[] = [];
  const hear = (update: Uint8Array) => updates.push(update);
  doc.on('update', hear);
  doc.transact(work);
  doc.off('update', hear);
  return updates[0] ?? null;
};

/** Adds to a record what was meant here. */
export const foldIntents = (
  ref: { table: TableName; id: string },
  state: Uint8Array | null,
  said: readonly Said[],
  author: Author,
): Merged => {
  const doc = openDocument(state);
  const update = writeTo(doc, () => {
    for (const { at, intents } of said) {
      const writing = { table: ref.table, doc, writer: { ...author, at } };
      for (const intent of intents) foldIntent(writing, intent);
    }
  });
  return resultOf(ref, doc, update);
};

const asInstant = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The document of a row that has none yet. */
export const seedRecord = (table: TableName, row: Row, author: Author): Merged => {
  const { id, createdAt, updatedAt, deletedAt, purgedAt, ...fields } = row;
  const doc = openDocument(null);
  const writer: Writer = { ...author, at: asInstant(updatedAt) };
  const update = writeTo(doc, () => {
    if (createdAt !== undefined) setRegister(doc, fieldPath('createdAt'), createdAt, writer);
    // That a finding is disputed follows from the others and is nobody's word.
    const status = fields['status'] === 'disputed' ? { status: 'accepted' } : {};
    sayFields({ table, doc, writer }, { ...fields, ...status });
    const seen = headsOf(doc).map(({ op }) => op);
    const at = asInstant(deletedAt);
    if (deletedAt !== undefined) setRegister(doc, DELETED, { at, seen }, writer);
    if (purgedAt !== undefined)
      setRegister(doc, PURGED, { at: asInstant(purgedAt), seen: [] }, writer);
  });
  return resultOf({ table, id }, doc, update);
};

/** Whether the purge took along what its author had not seen. */
const isTakenUnseen = (before: readonly Head[], after: readonly Head[]): boolean => {
  const life = after.filter(({ path }) => path === DELETED);
  if (life.some(({ value }) => !isDeletion(value))) return true;
  const seen = new Set(life.flatMap(({ value }) => (isDeletion(value) ? value.seen : [])));
  return before.some((head) => !isAboutLife(head) && !seen.has(head.op));
};

/** Says again all that stood here: it was deleted for good by somebody who did not know of it. */
const sayAgain = (doc: Y.Doc, before: readonly Head[], writer: Writer): void => {
  for (const path of [DELETED, PURGED]) setRegister(doc, path, undefined, writer);
  const said = before.filter((head) => !isAboutLife(head));
  for (const { path } of said) removeRegister(doc, path);
  for (const head of said) addHead(doc, head, writer);
};

/**
 * Merges what other devices said. Where a purge would take what its author had not seen, the record
 * is said again from here: `update` then holds that.
 */
export const mergeUpdates = (
  ref: RecordRef,
  state: Uint8Array | null,
  updates: readonly Uint8Array[],
  author: Author,
): Merged => {
  const doc = openDocument(state);
  const before = headsOf(doc);
  const was: ReadRecord = readRecord(ref.table, ref.id, before);
  for (const update of updates) Y.applyUpdate(doc, update);
  const after = headsOf(doc);
  const is = readRecord(ref.table, ref.id, after);
  const isTaken = is.isPurged && !was.isHidden && before.length > 0 && isTakenUnseen(before, after);
  if (!isTaken) return resultOf(ref, doc, null);
  const writer = { ...author, at: asInstant(was.row['updatedAt']) };
  const update = writeTo(doc, () => sayAgain(doc, before, writer));
  return resultOf(ref, doc, update);
};

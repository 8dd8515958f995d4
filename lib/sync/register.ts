import { simpleDiffString } from 'lib0/diff';
import * as Y from 'yjs';
import { isSameValue } from '@/lib/domain/same-value';

/** One thing said of a field. Several that did not know of each other stand side by side. */
export interface Head {
  path: string;
  /** Texts are read out. `undefined`: emptied. */
  value: unknown;
  op: string;
  /** When, by the clock of the device that said it: a label and a tie-break, never more. */
  at: number;
  /** The device. */
  by: string;
  /** The shared text it stands for, by name. */
  text?: string;
}

/** Who writes, and when. `newOp` gives ids that never come twice for one record. */
export interface Writer {
  at: number;
  by: string;
  newOp(): string;
}

/** `[path, value, op, at, by]`, and for prose the name of its text. */
type Element = [string, unknown, string, number, string, string?];

const isElement = (element: unknown): element is Element =>
  Array.isArray(element) &&
  typeof element[0] === 'string' &&
  typeof element[2] === 'string' &&
  typeof element[3] === 'number' &&
  typeof element[4] === 'string';

const registersOf = (doc: Y.Doc): Y.Array<unknown> => doc.getArray('f');

/** A record's document. A fresh one for each write: a client id must never be used twice. */
export const openDocument = (state: Uint8Array | null): Y.Doc => {
  const doc = new Y.Doc();
  if (state) Y.applyUpdate(doc, state);
  return doc;
};

const headOf = (doc: Y.Doc, [path, value, op, at, by, text]: Element): Head => ({
  path,
  value: text === undefined ? value : doc.getText(text).toJSON(),
  op,
  at,
  by,
  ...(text !== undefined && { text }),
});

/** All that stands in the record, in an order that is the same on every device. */
export const headsOf = (doc: Y.Doc): Head[] =>
  registersOf(doc)
    .toArray()
    .filter(isElement)
    .map((element) => headOf(doc, element));

const isLater = (one: Head, other: Head): boolean =>
  one.at === other.at ? one.op > other.op : one.at > other.at;

/** The one that is shown: the latest by the writers' clocks. */
export const shownOf = (heads: readonly Head[]): Head | undefined =>
  heads.reduce<Head | undefined>(
    (best, head) => (best === undefined || isLater(head, best) ? head : best),
    undefined,
  );

/** What is said, the shown one first, each value once. */
export const distinctHeads = (heads: readonly Head[]): Head[] => {
  const ordered = [...heads].sort((a, b) => (isLater(a, b) ? -1 : 1));
  return ordered.filter(
    (head, index) => ordered.findIndex((one) => isSameValue(one.value, head.value)) === index,
  );
};

const headsAt = (doc: Y.Doc, path: string): Head[] =>
  registersOf(doc)
    .toArray()
    .filter(isElement)
    .filter(([own]) => own === path)
    .map((element) => headOf(doc, element));

/** Takes back what is visible here: what another device says meanwhile stays beside it. */
const replace = (doc: Y.Doc, path: string, element: Element): void => {
  removeRegister(doc, path);
  registersOf(doc).push([element]);
};

export const removeRegister = (doc: Y.Doc, path: string): void => {
  const registers = registersOf(doc);
  const elements = registers.toArray();
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const element = elements[index];
    if (isElement(element) && element[0] === path) registers.delete(index, 1);
  }
};

/** Says a value; saying again what is undisputed changes nothing. */
export const setRegister = (doc: Y.Doc, path: string, value: unknown, writer: Writer): void => {
  const held = headsAt(doc, path);
  const isSaid = held.length === 1 && isSameValue(held[0]?.value, value);
  if (isSaid || (held.length === 0 && value === undefined)) return;
  replace(doc, path, [path, value, writer.newOp(), writer.at, writer.by]);
};

/**
 * Says a text. It is spliced into the one that is shown, so that two devices' edits of one text end
 * up in it both; said again with each edit, so that somebody who empties the field meanwhile does
 * not take the edit along.
 */
export const setText = (doc: Y.Doc, path: string, value: string, writer: Writer): void => {
  const held = headsAt(doc, path);
  const shown = shownOf(held);
  if (held.length === 1 && shown?.value === value) return;
  const op = writer.newOp();
  const name = shown?.text ?? `t/${op}`;
  const text = doc.getText(name);
  const { index, remove, insert } = simpleDiffString(text.toJSON(), value);
  text.delete(index, remove);
  text.insert(index, insert);
  replace(doc, path, [path, null, op, writer.at, writer.by, name]);
};

/** Says once more what was said, beside what stands there; a text becomes one of its own. */
export const addHead = (doc: Y.Doc, head: Head, writer: Writer): void => {
  const op = writer.newOp();
  if (head.text === undefined) {
    registersOf(doc).push([[head.path, head.value, op, head.at, writer.by]]);
    return;
  }
  doc.getText(`t/${op}`).insert(0, String(head.value));
  registersOf(doc).push([[head.path, null, op, head.at, writer.by, `t/${op}`]]);
};

/** Empties the text itself, wherever it is still pointed at. */
export const wipeText = (doc: Y.Doc, name: string): void => {
  const text = doc.getText(name);
  text.delete(0, text.length);
};

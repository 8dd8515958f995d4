import type { DragEvent } from 'react';
import { type Citation, wordsToCite } from '@/lib/domain/citation';

/** Browsers pass the letters of a type in lower case. */
const DRAGGED = 'application/x-round-two-fact';

/** The citation of a fact by its text. */
export const citationOf = ({ id, text }: { id: string; text: string }): Citation => ({
  findingId: id,
  words: wordsToCite(text),
});

/** What a fact takes along when it is dragged. */
export const dragFact = ({ dataTransfer }: DragEvent, { findingId, words }: Citation): void => {
  dataTransfer.setData(DRAGGED, JSON.stringify([findingId, words]));
  dataTransfer.setData('text/plain', words);
  dataTransfer.effectAllowed = 'copy';
};

/** Whether it is a fact that hangs over a text. What it says is told when it is dropped. */
export const isFact = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer.types.includes(DRAGGED);

/** The fact that was dropped; null where it was something else. */
export const droppedFact = ({ dataTransfer }: DragEvent): Citation | null => {
  const dragged = dataTransfer.getData(DRAGGED);
  if (dragged === '') return null;
  const said: unknown = JSON.parse(dragged);
  const [findingId, words]: unknown[] = Array.isArray(said) ? said : [];
  return typeof findingId === 'string' && typeof words === 'string' ? { findingId, words } : null;
};

/** Where in its field it was dropped; at the end where the browser does not tell. */
export const placeOfDrop = (
  { clientX, clientY }: DragEvent,
  field: HTMLTextAreaElement,
): number => {
  const place = document.caretPositionFromPoint?.(clientX, clientY);
  return place?.offsetNode === field ? place.offset : field.value.length;
};

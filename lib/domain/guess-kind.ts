import type { FindingKind } from './finding';
import { kinds } from './findings';
import { foldText } from './fold';

/** The kind a selected passage most likely is; `other` when nothing speaks for any. */
export const guessKind = (passage: string): FindingKind => {
  // The beginning of a long passage says what it is; the rest only costs time.
  const folded = foldText(passage.slice(0, 2_000));
  return kinds.find((definition) => definition.cues?.test(folded))?.kind ?? 'other';
};

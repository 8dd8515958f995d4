import type { PeerDocument } from '../documents.ts';
import type { Rows } from '../records.ts';

/** One way to search: given the same words, answers the ids of its best ten. */
export interface Arm {
  name: string;
  /** Builds the index; `pause` is called between pieces where the arm can build in pieces. */
  build(
    given: { rows: Rows; documents: readonly PeerDocument[] },
    pause: () => Promise<void>,
  ): Promise<(words: string) => readonly string[]>;
}

export const TOP = 10;

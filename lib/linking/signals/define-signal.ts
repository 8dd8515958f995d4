import type { ReasonCode } from '@/lib/domain/link';
import type { LinkingGround, ReadFact } from '../linking-ground';
import type { LinkingTarget } from '../linking-view';

/** What speaks for a link, or against it. */
export interface Verdict<W extends string = string> {
  points: number;
  /** Which sentences say so: `linking.first.<words>`, `linking.more.<words>`. */
  words: W;
  /** What fills its gaps: texts, or words to be listed. */
  params: readonly (string | string[])[];
  /** The reason that a link made for this would have; without one the reason follows from the kind. */
  reason?: ReasonCode;
}

export interface Signal<W extends string = string> {
  /** Equals the file's name. */
  id: string;
  /** Every sentence it may say. */
  words: readonly W[];
  judge(fact: ReadFact, target: LinkingTarget, ground: LinkingGround): Verdict<W> | null;
}

/** One thing by which it is told for whom a fact is. */
export const defineSignal = <const W extends string>(signal: Signal<W>): Signal<W> => signal;

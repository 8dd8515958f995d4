import type { SingularRole } from '../seniority/singular-role';

/** What a finding says, as far as its kind looks at it. */
export interface Said {
  text: string;
  value?: string | undefined;
  /** Date the source gives it, ISO 8601, may be a year. */
  asOf?: string | undefined;
}

/**
 * Something of which a company has only one: two findings of a kind that say different things about
 * the same contradict each other.
 */
export interface Claim {
  /** Translated where the contradiction is shown. */
  topic: SingularRole | 'revenue' | 'founded';
  /** Which one, where there are several: a year. */
  of?: string;
  says: string;
}

/** What makes one kind of finding different from the others. */
export interface KindDefinition<K extends string = string> {
  kind: K;
  /** So many months its findings may be relied on; older ones are to be looked up before the interview. */
  keepsFor: number;
  /**
   * Folded text that two findings of one company share when they say the same thing.
   * `text` and `value` are those of the finding.
   */
  sameAs(text: string, value: string | undefined): string;
  /** Words by which a selected passage is guessed to be of this kind; tested on folded text. */
  cues?: RegExp;
  /** What it claims of which there is only one; nothing where that is not sure. */
  claims?(said: Said): readonly Claim[];
  /** Whether two claims about the same may both hold; left out, only if they say the same. */
  agree?(one: string, other: string): boolean;
}

export const defineKind = <K extends string>(definition: KindDefinition<K>): KindDefinition<K> =>
  definition;

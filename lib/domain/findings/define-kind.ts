/** What makes one kind of finding different from the others. */
export interface KindDefinition<K extends string = string> {
  kind: K;
  /**
   * Folded text that two findings of one company share when they say the same thing.
   * `text` and `value` are those of the finding.
   */
  sameAs(text: string, value: string | undefined): string;
  /** Words by which a selected passage is guessed to be of this kind; tested on folded text. */
  cues?: RegExp;
}

export const defineKind = <K extends string>(definition: KindDefinition<K>): KindDefinition<K> =>
  definition;

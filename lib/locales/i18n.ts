import { type GeneratedI18nStructure, i18n as generated } from '#i18n';

// The library's own types ask of every call which of all keys fit it: with 1,900 keys and as many
// calls the type check took 20 s, and the type-aware lint five minutes. These look one key up.

type Substitution = string | number;

type Substitutions<N> = N extends 1
  ? [Substitution]
  : N extends 2
    ? [Substitution, Substitution]
    : N extends 3
      ? [Substitution, Substitution, Substitution]
      : N extends 4
        ? [Substitution, Substitution, Substitution, Substitution]
        : never;

/** What is given with a message: nothing, what stands for `$1` and `$2`, or the number of a plural. */
type Given<Message> = [Message] extends [{ plural: true; substitutions: infer N }]
  ? [N] extends [0 | 1]
    ? [count: number, substitutions?: [Substitution]]
    : [count: number, substitutions: Substitutions<N>]
  : [Message] extends [{ plural: false; substitutions: 0 }]
    ? []
    : [Message] extends [{ plural: false; substitutions: infer N }]
      ? [substitutions: Substitutions<N>]
      : never;

interface Messages {
  t<Key extends keyof GeneratedI18nStructure>(
    key: Key,
    ...given: Given<GeneratedI18nStructure[Key]>
  ): string;
}

/** The messages of `en.yml` and its like, by their typed keys. */
// The same function: only what is asked of its callers is said in another way.
export const i18n = generated as unknown as Messages;

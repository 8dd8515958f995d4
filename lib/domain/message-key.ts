type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

/** A code as it is written in the locale files, where browsers allow no hyphen: `owns-it` is `ownsIt`. */
export const messageKey = <S extends string>(code: S): Camel<S> =>
  // TypeScript computes the same on the type; it cannot follow `replace`.
  code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<S>;

/** More than the distinct short texts of nearly every page. */
const TEXTS_MAX = 2_000;

/**
 * The same few texts of a page are judged by one rule after the other: what was found of one is
 * kept until so many others have come by. For what depends on the text alone.
 */
export const remembered = <Found>(judge: (text: string) => Found): ((text: string) => Found) => {
  const known = new Map<string, { found: Found }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = judge(text);
    if (known.size >= TEXTS_MAX) known.clear();
    known.set(text, { found });
    return found;
  };
};

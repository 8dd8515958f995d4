/** A lexicon as it is written: entries one after the other, those of several words with underscores. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Entries by their first word, longest first, so that a text is matched word by word. */
export const phrases = (list: string): Phrases => {
  const byFirst = new Map<string, string[][]>();
  for (const entry of words(list)) {
    const parts = entry.split('_');
    const [first = ''] = parts;
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.length - a.length);
  return byFirst;
};

/** How many words the longest entry covers that begins at this place; 0 when none does. */
export const coverAt = (entries: Phrases, text: readonly string[], at: number): number => {
  const starting = entries.get(text[at] ?? '');
  const found = starting?.find((entry) =>
    entry.every((word, offset) => text[at + offset] === word),
  );
  return found?.length ?? 0;
};

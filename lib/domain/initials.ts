/** First and last name's first letters; one name has its first two. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = last
    ? [...Array.from(first).slice(0, 1), ...Array.from(last).slice(0, 1)]
    : Array.from(first).slice(0, 2);
  return letters.join('').toLocaleUpperCase();
};

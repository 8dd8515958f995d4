/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Replaces `remove` code units at `at` by `insert`. */
export interface Splice {
  at: number;
  remove: number;
  insert: string;
}

export const spliceText = (text: string, { at, remove, insert }: Splice): string =>
  text.slice(0, at) + insert + text.slice(at + remove);

const samePrefix = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
};

const sameSuffix = (one: string, other: string, most: number): number => {
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
};

/** The one change that leads from a text to another; null where they are the same. */
export const spliceBetween = (before: string, after: string): Splice | null => {
  if (before === after) return null;
  const at = samePrefix(before, after);
  const most = Math.min(before.length, after.length) - at;
  const kept = sameSuffix(before, after, most);
  return {
    at,
    remove: before.length - at - kept,
    insert: after.slice(at, after.length - kept),
  };
};

const startsLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

const movedStart = ({ start, end }: Stretch, splice: Splice, after: string): number => {
  const { at, remove, insert } = splice;
  if (start < at) return start;
  // A line put before it pushes it down.
  if (start === at && remove === 0 && insert.includes('\n') && startsLine(after, at))
    return start + insert.lastIndexOf('\n') + 1;
  if (start === at && (remove > 0 || start === end || startsLine(after, at))) return start;
  if (start < at + remove) return at + insert.length;
  return start + insert.length - remove;
};

const movedEnd = ({ end }: Stretch, { at, remove, insert }: Splice): number => {
  if (end < at || (end === at && remove > 0)) return end;
  if (end < at + remove) return at;
  return end + insert.length - remove;
};

/** A line that is parted keeps its mark on the first part that says something. */
const withinLine = ({ start, end }: Stretch, text: string): Stretch => {
  let from = start;
  for (const part of text.slice(start, end).split('\n')) {
    if (part.trim() !== '') return { start: from, end: from + part.length };
    from += part.length + 1;
  }
  const [first = ''] = text.slice(start, end).split('\n');
  return { start, end: start + first.length };
};

/**
 * Where a marked stretch stands once the text has changed. What is typed at its end, or before it at the
 * start of its line, belongs to it; emptied it stays, for the record it became is still there.
 */
export const moveStretch = <S extends Stretch>(stretch: S, splice: Splice, after: string): S => {
  const start = movedStart(stretch, splice, after);
  const end = Math.max(start, movedEnd(stretch, splice));
  return { ...stretch, ...withinLine({ start, end }, after) };
};

/** One line of a text, with the marked stretches in it. */
export interface NotedLine<S extends Stretch> extends Stretch {
  /** From 0. */
  number: number;
  text: string;
  stretches: S[];
}

/** A text line by line; a text of nothing is one empty line. */
export const linesOf = <S extends Stretch>(text: string, stretches: readonly S[]) => {
  let start = 0;
  return text.split('\n').map((line, number): NotedLine<S> => {
    const end = start + line.length;
    const here = { start, end };
    start = end + 1;
    const own = stretches.filter((one) => one.start >= here.start && one.start <= here.end);
    return { ...here, number, text: line, stretches: own.sort((a, b) => a.start - b.start) };
  });
};

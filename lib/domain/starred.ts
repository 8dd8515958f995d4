/** A moment that was starred while on air: its time on a line of the notes, to be filled in afterwards. */
const STARRED = /^★ (\d{2}:\d{2})[ \t]*(.*)$/u;

const two = (value: number): string => `${value}`.padStart(2, '0');

/** The line for a moment, as its clock on the wall said. */
export const starredLine = (at: number): string => {
  const date = new Date(at);
  return `★ ${two(date.getHours())}:${two(date.getMinutes())} `;
};

export interface StarredMoment {
  /** Number of its line in the notes, from 0. */
  line: number;
  /** "14:21" */
  time: string;
}

/** Starred moments that nothing has been written to yet. */
export const openMoments = (notes: string): StarredMoment[] =>
  notes.split('\n').flatMap((text, line) => {
    const [, time = '', rest] = STARRED.exec(text) ?? [];
    return rest?.trim() === '' ? [{ line, time }] : [];
  });

/** What was written down: the notes without the moments that are still empty. */
export const withoutOpenMoments = (notes: string): string => {
  const open = new Set(openMoments(notes).map(({ line }) => line));
  return notes
    .split('\n')
    .filter((_, line) => !open.has(line))
    .join('\n');
};

import { markTyped, type NoteMark } from '@/lib/domain/note-mark';
import { changeNoted, type MarkedStretch, type Noted, retypeLine } from '@/lib/domain/noted';
import type { NotedLine } from '@/lib/domain/noted-text';

export type LedgerLine = NotedLine<MarkedStretch>;

/** Where the caret goes next. */
export interface Caret {
  line: number;
  at: number;
}

interface LedgerState {
  noted: Noted;
  lines: readonly LedgerLine[];
  newId: () => string;
  change: (to: Noted) => void;
  setCaret: (to: Caret) => void;
}

/** The line and column of a caret in what a field of line `first` holds. */
const caretIn = (value: string, selection: number, first: number): Caret => {
  const before = value.slice(0, selection).split('\n');
  return { line: first + before.length - 1, at: before.at(-1)?.length ?? 0 };
};

/** A line on which nothing is written, and of which nothing became anything. */
export const isBlank = ({ text, stretches }: LedgerLine): boolean =>
  text.trim() === '' && stretches.length === 0;

/** What can be done to the notes line by line. */
export const editsOf = ({ noted, lines, newId, change, setCaret }: LedgerState) => {
  const mark = ({ start, end, stretches }: LedgerLine, as: NoteMark) => {
    if (stretches.length > 0) return;
    const stretch = { id: newId(), start, end, becomes: { mark: as, targetId: newId() } };
    change({ ...noted, stretches: [...noted.stretches, stretch] });
  };
  /** Takes the line break before a line away. */
  const joinUp = (line: LedgerLine) =>
    change(changeNoted(noted, { at: line.start - 1, remove: 1, insert: '' }));
  const join = (line: LedgerLine) => {
    const before = lines[line.number - 1];
    if (!before) return;
    joinUp(line);
    setCaret({ line: before.number, at: before.text.length });
  };
  const dropLast = (line: LedgerLine) => {
    if (line.number > 0) joinUp(line);
  };
  const type = (line: LedgerLine, field: HTMLTextAreaElement) => {
    const typed = field.value.replace(/\r\n?/g, '\n');
    const as = line.stretches.length === 0 ? markTyped(line.text, typed) : null;
    if (as) {
      mark(line, as);
      setCaret({ line: line.number, at: 0 });
      return;
    }
    change(retypeLine(noted, line.number, typed));
    if (typed.includes('\n')) setCaret(caretIn(typed, field.selectionStart, line.number));
  };
  /** Whether there is a line to go to. */
  const move = (line: LedgerLine, by: 1 | -1, column: number): boolean => {
    const to = lines[line.number + by];
    if (to) setCaret({ line: to.number, at: Math.min(column, to.text.length) });
    return to !== undefined;
  };
  const addLine = () => {
    const last = lines.at(-1);
    if (!last) return;
    if (!isBlank(last))
      change(changeNoted(noted, { at: noted.text.length, remove: 0, insert: '\n' }));
    setCaret({ line: isBlank(last) ? last.number : lines.length, at: 0 });
  };
  return { mark, join, dropLast, type, move, addLine };
};

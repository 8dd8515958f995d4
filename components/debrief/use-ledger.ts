import { type ChangeEvent, type KeyboardEvent, useCallback, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { markTyped, type NoteMark } from '@/lib/domain/note-mark';
import { changeNoted, type MarkedStretch, type Noted, retypeLine } from '@/lib/domain/noted';
import { linesOf, type NotedLine } from '@/lib/domain/noted-text';
import type { NoteLink, Participant } from '@/lib/domain/participant';
import { useStore } from '@/lib/react/store-context';
import { useNoted } from '@/lib/react/use-noted';
import type { Seat } from '@/lib/store/commands/become-record';
import { saveNotes } from '@/lib/store/commands/save-notes';

export type LedgerLine = NotedLine<MarkedStretch>;

/** Where the caret goes next. */
export interface Caret {
  line: number;
  at: number;
}

interface LedgerOptions {
  readonly seat: Seat;
  readonly participant: Participant;
  /** Whether what a link names is still there. */
  readonly isLive: (link: NoteLink) => boolean;
  readonly unmark: (linkId: string, words: string) => Promise<void>;
  /** Enter on an empty last line. */
  readonly onDone: () => void;
  readonly startAt: Caret | null;
}

/** The line and column of a caret in what a field of line `first` holds. */
const caretIn = (value: string, selection: number, first: number): Caret => {
  const before = value.slice(0, selection).split('\n');
  return { line: first + before.length - 1, at: before.at(-1)?.length ?? 0 };
};

const isCollapsedAt = (field: HTMLTextAreaElement, at: number): boolean =>
  field.selectionStart === at && field.selectionEnd === at;

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** The notes as lines, and what the keys do to them. */
export const useLedger = (options: LedgerOptions) => {
  const { seat, participant, isLive, unmark, onDone, startAt } = options;
  const store = useStore();
  const { save } = useSaving();
  const write = useCallback(
    (noted: Noted) => save(saveNotes(store, seat, noted)),
    [save, store, seat],
  );
  const { noted, change, take, leave, flush } = useNoted(participant, write);
  const [caret, setCaret] = useState<Caret | null>(startAt);

  const linkOf = (id: string) => participant.noteLinks.find((link) => link.id === id);
  const isMarked = (stretch: MarkedStretch): boolean => {
    const link = linkOf(stretch.id);
    return stretch.becomes !== undefined || (link !== undefined && isLive(link));
  };
  const lines = linesOf(noted.text, noted.stretches.filter(isMarked));

  const mark = ({ start, end, stretches }: LedgerLine, as: NoteMark) => {
    if (stretches.length > 0) return;
    const becomes = { mark: as, targetId: store.newId() };
    change({
      ...noted,
      stretches: [...noted.stretches, { id: store.newId(), start, end, becomes }],
    });
  };
  const takeMark = async ({ text, stretches: [first] }: LedgerLine) => {
    if (!first) return;
    change({ ...noted, stretches: noted.stretches.filter(({ id }) => id !== first.id) });
    // What is on its way to become a record becomes it first, or it would after all.
    await flush();
    await unmark(first.id, text);
  };
  const join = (line: LedgerLine) => {
    const before = lines[line.number - 1];
    if (!before) return;
    change(changeNoted(noted, { at: line.start - 1, remove: 1, insert: '' }));
    setCaret({ line: before.number, at: before.text.length });
  };
  const type = (line: LedgerLine, { currentTarget }: ChangeEvent<HTMLTextAreaElement>) => {
    const typed = currentTarget.value.replace(/\r\n?/g, '\n');
    const as = line.stretches.length === 0 ? markTyped(line.text, typed) : null;
    if (as) {
      mark(line, as);
      setCaret({ line: line.number, at: 0 });
      return;
    }
    const selection = currentTarget.selectionStart;
    change(retypeLine(noted, line.number, typed));
    if (typed.includes('\n')) setCaret(caretIn(typed, selection, line.number));
  };
  const finish = (line: LedgerLine) => {
    if (line.number > 0) change(changeNoted(noted, { at: line.start - 1, remove: 1, insert: '' }));
    onDone();
  };
  const backspace = (line: LedgerLine) => {
    if (line.stretches.length > 0) void takeMark(line);
    else join(line);
  };
  const move = (line: LedgerLine, by: number, column: number) => {
    const to = lines[line.number + by];
    if (to) setCaret({ line: to.number, at: Math.min(column, to.text.length) });
    return to !== undefined;
  };
  /** Whether the key has done something here, so that the field does nothing. */
  const actOn = (line: LedgerLine, key: string, field: HTMLTextAreaElement): boolean => {
    const { selectionStart: column } = field;
    if (key === 'ArrowUp') return move(line, -1, column);
    if (key === 'ArrowDown') return move(line, 1, column);
    if (key === 'Backspace' && isCollapsedAt(field, 0)) {
      backspace(line);
      return true;
    }
    const isEmpty = line.text.trim() === '' && line.stretches.length === 0;
    if (key !== 'Enter' || !isEmpty || line.number < lines.length - 1) return false;
    finish(line);
    return true;
  };
  const press = (line: LedgerLine, event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || hasModifier(event)) return;
    if (actOn(line, event.key, event.currentTarget)) event.preventDefault();
  };
  const addLine = () => {
    const last = lines.at(-1);
    if (last && (last.text !== '' || last.stretches.length > 0))
      change(changeNoted(noted, { at: noted.text.length, remove: 0, insert: '\n' }));
    setCaret({ line: last && last.text === '' ? last.number : lines.length, at: 0 });
  };
  return {
    noted,
    lines,
    caret,
    setCaret,
    linkOf,
    mark,
    takeMark,
    type,
    press,
    take,
    leave,
    addLine,
  };
};

import { type KeyboardEvent, useCallback, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import type { MarkedStretch, Noted } from '@/lib/domain/noted';
import { linesOf } from '@/lib/domain/noted-text';
import type { NoteLink, Participant } from '@/lib/domain/participant';
import { useStore } from '@/lib/react/store-context';
import { useNoted } from '@/lib/react/use-noted';
import type { Seat } from '@/lib/store/commands/become-record';
import { saveNotes } from '@/lib/store/commands/save-notes';
import { type Caret, editsOf, isBlank, type LedgerLine } from './ledger-edits';

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
  const isMarked = ({ id, becomes }: MarkedStretch): boolean => {
    const link = linkOf(id);
    return becomes !== undefined || (link !== undefined && isLive(link));
  };
  const lines = linesOf(noted.text, noted.stretches.filter(isMarked));
  const edits = editsOf({ noted, lines, newId: () => store.newId(), change, setCaret });
  const { join, dropLast, move, ...others } = edits;

  const takeMark = async ({ text, stretches: [first] }: LedgerLine) => {
    if (!first) return;
    change({ ...noted, stretches: noted.stretches.filter(({ id }) => id !== first.id) });
    // What is on its way to become a record becomes it first, or it would after all.
    await flush();
    await unmark(first.id, text);
  };
  /** Whether the key has done something here, so that the field does nothing. */
  const actOn = (line: LedgerLine, key: string, field: HTMLTextAreaElement): boolean => {
    if (key === 'ArrowUp') return move(line, -1, field.selectionStart);
    if (key === 'ArrowDown') return move(line, 1, field.selectionStart);
    if (key === 'Backspace' && isCollapsedAt(field, 0)) {
      if (line.stretches.length > 0) void takeMark(line);
      else join(line);
      return true;
    }
    if (key !== 'Enter' || !isBlank(line) || line.number < lines.length - 1) return false;
    dropLast(line);
    onDone();
    return true;
  };
  const press = (line: LedgerLine, event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || hasModifier(event)) return;
    if (actOn(line, event.key, event.currentTarget)) event.preventDefault();
  };
  return { noted, lines, caret, setCaret, linkOf, takeMark, press, take, leave, ...others };
};

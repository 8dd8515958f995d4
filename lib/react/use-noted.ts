import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Noted, notedOf, parseNotedDraft, settleNoted, takeUpDraft } from '@/lib/domain/noted';
import { linesOf } from '@/lib/domain/noted-text';
import type { Participant } from '@/lib/domain/participant';
import { readLocal, removeLocal, writeLocal } from './local-drafts';

const SETTLE_MS = 600;

const readDraft = (key: string, stored: Noted): Noted | null => {
  const draft = readLocal(key);
  const noted = draft === null ? null : parseNotedDraft(draft);
  return noted && takeUpDraft(noted, stored);
};

/** A fact is filed by its words: it waits until they are all there. */
const readyToSave = (noted: Noted, inHand: number | null): Noted => {
  const line = inHand === null ? undefined : linesOf(noted.text, noted.stretches)[inHand];
  const waits = (id: string) => line?.stretches.some((one) => one.id === id) ?? false;
  return {
    ...noted,
    stretches: noted.stretches.filter(({ id, becomes }) => becomes?.mark !== 'fact' || !waits(id)),
  };
};

/** Whether all that was typed is stored, and nothing of it waits to become a record. */
const isStored = ({ text, stretches }: Noted, stored: Noted): boolean =>
  text === stored.text &&
  stretches.every((one) => {
    const kept = stored.stretches.find(({ id }) => id === one.id);
    return !one.becomes && (!kept || (kept.start === one.start && kept.end === one.end));
  });

/**
 * Somebody's notes while they are written: saved as they settle, and at once when a line is left. Each
 * keystroke is held in `localStorage` too, with the marks, so that a window that closes takes nothing
 * with it. `save` resolves to null where nothing was written: the words stay as typed.
 */
export const useNoted = (
  { id, notes, noteLinks }: Participant,
  save: (noted: Noted) => Promise<unknown>,
) => {
  const key = `debrief ${id}`;
  const stored = useMemo(() => notedOf(notes, noteLinks), [notes, noteLinks]);
  const [typed, setTyped] = useState<Noted | null>(() => readDraft(key, stored));
  const latest = useRef({ typed, save });
  const inHand = useRef<number | null>(null);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    latest.current = { typed, save };
  });

  const isGone = useRef(false);
  const change = useCallback(
    (to: Noted) => {
      latest.current.typed = to;
      setTyped(to);
      writeLocal(key, JSON.stringify(to));
    },
    [key],
  );

  const flush = useCallback((): Promise<void> => {
    const run = async () => {
      const noted = latest.current.typed;
      if (!noted) return;
      const result = await latest.current.save(readyToSave(noted, inHand.current));
      // More may have been typed meanwhile; that is saved next.
      if (result === null || latest.current.typed !== noted) return;
      const settled = settleNoted(noted, inHand.current);
      if (isGone.current) removeLocal(key);
      else if (settled !== noted) change(settled);
    };
    // One after the other: an older text must not be written over a newer one.
    queue.current = queue.current.then(run);
    return queue.current;
  }, [key, change]);

  useEffect(() => {
    if (!typed) return;
    if (isStored(typed, stored)) {
      removeLocal(key);
      setTyped(null);
      return;
    }
    const timer = setTimeout(() => void flush(), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [key, typed, stored, flush]);
  // Another person's notes come into view before the typing settled.
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      inHand.current = null;
      void flush();
    };
  }, [flush]);

  const take = useCallback((line: number) => {
    inHand.current = line;
  }, []);
  const leave = useCallback(() => {
    inHand.current = null;
    return flush();
  }, [flush]);
  return { noted: typed ?? stored, change, take, leave, flush };
};

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  leftStretches,
  type Noted,
  notedOf,
  parseNotedDraft,
  settleNoted,
  takeUpDraft,
} from '@/lib/domain/noted';
import type { Participant } from '@/lib/domain/participant';
import { readLocal, removeLocal, writeLocal } from './local-drafts';

const SETTLE_MS = 600;

const readDraft = (key: string, stored: Noted): Noted | null => {
  const draft = readLocal(key);
  const noted = draft === null ? null : parseNotedDraft(draft);
  return noted && takeUpDraft(noted, stored);
};

/** A fact is filed by its words: it waits until they are all there. */
const readyToSave = (noted: Noted, left: ReadonlySet<string>): Noted => ({
  ...noted,
  stretches: noted.stretches.filter(({ id, becomes }) => becomes?.mark !== 'fact' || left.has(id)),
});

/** Whether all that was typed is stored, and nothing of it waits to become a record. */
const isStored = ({ text, stretches }: Noted, stored: Noted): boolean =>
  text === stored.text &&
  stretches.every((one) => {
    const kept = stored.stretches.find(({ id }) => id === one.id);
    return !one.becomes && (!kept || (kept.start === one.start && kept.end === one.end));
  });

type Save = (noted: Noted) => Promise<unknown>;

/** Writes what was typed last, one text after the other: an older must not go over a newer. */
const useSaves = (key: string, typed: Noted | null, save: Save, change: (to: Noted) => void) => {
  const latest = useRef({ typed, save, change });
  const inHand = useRef<number | null>(null);
  const isGone = useRef(false);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    latest.current = { typed, save, change };
  });
  const flush = useCallback((): Promise<void> => {
    const run = async () => {
      const noted = latest.current.typed;
      if (!noted) return;
      const left = leftStretches(noted, inHand.current);
      const result = await latest.current.save(readyToSave(noted, left));
      if (result === null) return;
      // More may have been typed meanwhile, but not in these lines.
      const now = latest.current.typed ?? noted;
      const settled = settleNoted(now, left);
      if (isGone.current && now === noted) removeLocal(key);
      else if (settled !== now) latest.current.change(settled);
    };
    queue.current = queue.current.then(run);
    return queue.current;
  }, [key]);
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
  /** At once: a line that is left in the same moment is saved with it. */
  const tell = useCallback((to: Noted) => {
    latest.current.typed = to;
  }, []);
  return { tell, take, leave, flush };
};

/**
 * Somebody's notes while they are written: saved as they settle, and at once when a line is left. Each
 * keystroke is held in `localStorage` too, with the marks, so that a window that closes takes nothing
 * with it. `save` resolves to null where nothing was written: the words stay as typed.
 */
export const useNoted = ({ id, notes, noteLinks }: Participant, save: Save) => {
  const key = `debrief ${id}`;
  const stored = useMemo(() => notedOf(notes, noteLinks), [notes, noteLinks]);
  const [typed, setTyped] = useState<Noted | null>(() => readDraft(key, stored));
  // From now on it is shown what is stored, whoever changes it.
  if (typed && isStored(typed, stored)) setTyped(null);
  const write = useCallback(
    (to: Noted) => {
      setTyped(to);
      writeLocal(key, JSON.stringify(to));
    },
    [key],
  );
  const { tell, ...hand } = useSaves(key, typed, save, write);
  const { flush } = hand;
  useEffect(() => {
    if (!typed) {
      removeLocal(key);
      return;
    }
    const timer = setTimeout(() => void flush(), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [key, typed, flush]);
  const change = useCallback(
    (to: Noted) => {
      tell(to);
      write(to);
    },
    [tell, write],
  );
  return { noted: typed ?? stored, change, ...hand };
};

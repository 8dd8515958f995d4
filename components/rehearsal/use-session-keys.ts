import { useEffect, useRef } from 'react';
import { RATINGS, type Rating } from './cue-words';

interface SessionKeys {
  readonly toggle: () => void;
  readonly look: () => void;
  readonly skip: () => void;
  readonly rate: (rating: Rating) => void;
  readonly end: () => void;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

/** Space on a button or a link presses that. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null;

const actOf = (event: KeyboardEvent, keys: SessionKeys): (() => void) | null => {
  const { key, target, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
  if (ctrlKey || altKey || metaKey || isComposing || repeat || event.defaultPrevented) return null;
  if (isWriting(target)) return null;
  if (key === ' ') return isPressable(target) ? null : keys.toggle;
  if (key === 'Escape') return keys.end;
  if (key === 'ArrowRight') return keys.skip;
  if (key.toLowerCase() === 'l') return keys.look;
  const rating = RATINGS.find((one) => key === String(one));
  return rating ? () => keys.rate(rating) : null;
};

/** Space starts and stops the clock, the numbers say how it went; not while something is written. */
export const useSessionKeys = (keys: SessionKeys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};

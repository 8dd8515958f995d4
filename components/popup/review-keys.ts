import { useEffect } from 'react';
import { type Move, moveTo, reviewAct } from '@/lib/domain/review-keys';

const TYPING = 'textarea, select, input:not([type=checkbox], [type=radio])';
const OWN_ENTER = 'button:not([data-finding]), a, summary';
const FLOATING = 'dialog, [popover]';

const elementOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target : null;

/** True while a key belongs to what has the focus, to an open menu or dialog, or to the browser. */
export const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.isComposing ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  elementOf(event)?.matches(TYPING) === true ||
  elementOf(event)?.closest(FLOATING) != null;

const listen = (press: (event: KeyboardEvent) => void): (() => void) => {
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
};

/** Enter does the one thing there is to do, where it does nothing else. */
export const useEnterKey = (onEnter: () => void): void => {
  useEffect(
    () =>
      listen((event) => {
        // A key held down must not save and then go on by itself.
        if (event.key !== 'Enter' || event.repeat || isTaken(event)) return;
        if (elementOf(event)?.closest(OWN_ENTER)) return;
        event.preventDefault();
        onEnter();
      }),
    [onEnter],
  );
};

const rows = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-review-row] > :is(label, [data-finding])'),
];

/** Moves the focus to the row the move leads to from the one that has it. */
const moveFocus = (to: Move): void => {
  const all = rows();
  const from = all.findIndex((row) => row.parentElement?.contains(document.activeElement));
  const row = all[moveTo(from, all.length, to)];
  (row?.querySelector<HTMLElement>('input') ?? row)?.focus();
};

/** Arrows, Home and End go from fact to fact; up and down lead back from a line that is typed in. */
export const useMoveKeys = (): void => {
  useEffect(
    () =>
      listen((event) => {
        const act = reviewAct(event);
        const on = elementOf(event);
        const isLine = on?.matches('input[type=text]') && !on.closest('[data-review-row]');
        const leaves = isLine && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
        if (act?.do !== 'move' || event.defaultPrevented || (isTaken(event) && !leaves)) return;
        // Without a row they scroll, as everywhere.
        const inRow = on?.closest('[data-review-row]') != null;
        if ((act.to === 'first' || act.to === 'last') && !inRow) return;
        event.preventDefault();
        moveFocus(act.to);
      }),
    [],
  );
};

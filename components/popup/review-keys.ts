import { useEffect } from 'react';

const TYPING = 'textarea, select, input:not([type=checkbox], [type=radio])';
const OWN_ENTER = 'button:not([data-finding]), a, summary';

/** True while a key belongs to what has the focus, or to the browser. */
export const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  (event.target instanceof Element && event.target.matches(TYPING));

const rows = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-review-row] :is(input, [data-finding])'),
];

/** Moves the focus to the row before or after the one that has it. */
const moveFocus = (by: 1 | -1): void => {
  const all = rows();
  const at = all.findIndex((row) =>
    row.closest('[data-review-row]')?.contains(document.activeElement),
  );
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
};

/** Arrows go from fact to fact; Enter does the one thing there is to do, where it does nothing else. */
export const useReviewKeys = (onEnter: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const on = event.target instanceof Element ? event.target : null;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        moveFocus(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter' && !on?.closest(OWN_ENTER)) {
        event.preventDefault();
        onEnter();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onEnter]);
};

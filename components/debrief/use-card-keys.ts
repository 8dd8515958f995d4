import { useEffect, useRef } from 'react';

interface CardKeys {
  /** Alt and an arrow: the next person, or the one before. */
  readonly move: (by: 1 | -1) => void;
  readonly finish: () => void;
  readonly isOff?: boolean;
}

/** They open with Alt and an arrow. */
const opensByArrow = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('select, input[type="date"]');

/** Listens for the keys of the debrief wherever the focus is. */
export const useCardKeys = (keys: CardKeys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (latest.current.isOff || event.isComposing || event.defaultPrevented) return;
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      const isArrow = (key === 'ArrowDown' || key === 'ArrowUp') && !opensByArrow(event.target);
      if (altKey && !ctrlKey && !metaKey && !shiftKey && isArrow)
        latest.current.move(key === 'ArrowDown' ? 1 : -1);
      else if ((ctrlKey || metaKey) && !altKey && key === 'Enter') latest.current.finish();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};

import { useEffect, useEffectEvent } from 'react';

/** As `aria-keyshortcuts` writes them. */
export const SEARCH_KEYS = '/ Control+K Meta+K';

const TYPING = 'textarea, select, input:not([type=checkbox], [type=radio]), [contenteditable]';

const isSearchKey = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  // Shift is not looked at: on many keyboards it takes Shift to type a slash.
  const on = event.target instanceof Element ? event.target : null;
  return event.key === '/' && !on?.closest(TYPING);
};

/** Calls `open` on the keys of the search, unless something is open above the page already. */
export const useOpenSearchKey = (open: () => void): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isSearchKey(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};

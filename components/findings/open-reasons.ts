import type { RefObject } from 'react';

/** Opens the menu of reasons of one link, where it is drawn inside `area`. */
export const openReasons = (area: RefObject<HTMLElement | null>, toId: string): boolean => {
  const button = area.current?.querySelector<HTMLElement>(`[data-reason-of="${toId}"]`);
  button?.click();
  return button !== null && button !== undefined;
};

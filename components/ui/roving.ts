interface RovingKeys {
  readonly next: string;
  readonly previous: string;
}

export const vertical: RovingKeys = { next: 'ArrowDown', previous: 'ArrowUp' };

/** Left and right as the writing goes. */
export function horizontal(element: Element): RovingKeys {
  return getComputedStyle(element).direction === 'rtl'
    ? { next: 'ArrowLeft', previous: 'ArrowRight' }
    : { next: 'ArrowRight', previous: 'ArrowLeft' };
}

/** Where a key leads from `index`, round the ends; null for a key that leads nowhere. */
export function rove(key: string, index: number, count: number, keys: RovingKeys): number | null {
  if (count === 0) return null;
  if (key === keys.next) return (index + 1) % count;
  if (key === keys.previous) return (Math.max(index, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

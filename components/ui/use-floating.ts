import { type RefObject, useLayoutEffect } from 'react';

const gap = 4;

/** Under the anchor, or over it where there is more room; always inside the window. */
function place(floating: HTMLElement, anchor: HTMLElement, asWide: boolean): void {
  const box = anchor.getBoundingClientRect();
  const { style } = floating;
  if (asWide) style.minWidth = `${box.width}px`;
  const below = innerHeight - box.bottom - 2 * gap;
  const above = box.top - 2 * gap;
  const over = floating.scrollHeight > below && above > below;
  style.maxHeight = `${over ? above : below}px`;
  style.top = over ? 'auto' : `${box.bottom + gap}px`;
  style.bottom = over ? `${innerHeight - box.top + gap}px` : 'auto';
  const start = getComputedStyle(anchor).direction === 'rtl';
  const left = start ? box.right - floating.offsetWidth : box.left;
  const furthest = document.documentElement.clientWidth - floating.offsetWidth - gap;
  style.left = `${Math.max(gap, Math.min(left, furthest))}px`;
}

/** Keeps an open popover at its anchor. (CSS anchors reach Firefox only after our oldest one.) */
export function useFloating(
  open: boolean,
  floating: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  asWide = false,
): void {
  // After every render: what is inside may have changed its height.
  useLayoutEffect(() => {
    if (!open) return;
    const update = () => {
      if (floating.current && anchor.current) place(floating.current, anchor.current, asWide);
    };
    update();
    addEventListener('resize', update);
    addEventListener('scroll', update, { capture: true, passive: true });
    return () => {
      removeEventListener('resize', update);
      removeEventListener('scroll', update, { capture: true });
    };
  });
}

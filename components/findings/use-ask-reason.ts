import { type RefObject, useEffect, useRef } from 'react';
import type { Research } from '@/lib/store/queries/research';
import { openReasons } from './open-reasons';
import type { Target } from './targets';
import type { useToggleLink } from './use-toggle-link';

/** Opens the reasons of a fact's link to a target; what is not linked yet is linked first. */
export const useAskReason = (
  area: RefObject<HTMLElement | null>,
  research: Research,
  toggle: ReturnType<typeof useToggleLink>,
) => {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    // The sentence of a new link is drawn one live query after the write, so every commit looks.
    if (wanted.current && openReasons(area, wanted.current)) wanted.current = null;
  });
  return (target: Target) => {
    if (openReasons(area, target.id)) return;
    wanted.current = target.id;
    void toggle(research, target);
  };
};

import { type RefObject, useEffect, useState } from 'react';
import type { Research } from '@/lib/store/queries/research';
import { openReasons } from './link-sentence';
import type { Target } from './targets';
import { useToggleLink } from './use-toggle-link';

/** Opens the reasons of a fact's link to a target; what is not linked yet is linked first. */
export const useAskReason = (area: RefObject<HTMLElement | null>, research: Research) => {
  const toggle = useToggleLink();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    // The sentence of a new link is drawn one live query after the write, so every commit looks.
    if (wanted && openReasons(area, wanted)) setWanted(null);
  });
  return (target: Target) => {
    setWanted(target.id);
    if (!research.links.some((link) => link.toId === target.id)) void toggle(research, target);
  };
};

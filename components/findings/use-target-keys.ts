import { useEffect } from 'react';
import type { Target } from './targets';

const TYPING = 'textarea, select, input:not([type=checkbox], [type=radio])';

/** While `active`, the keys 1 to 9 choose the target at that place, unless something is being typed. */
export const useTargetKeys = (
  active: boolean,
  targets: readonly Target[],
  onTarget: (target: Target) => void,
): void => {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches(TYPING)) return;
      const target = /^[1-9]$/.test(event.key) ? targets[Number(event.key) - 1] : undefined;
      if (target) onTarget(target);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [active, targets, onTarget]);
};

import { useEffect, useEffectEvent } from 'react';
import { rove, vertical } from '@/components/ui/roving';
import { cover } from '@/lib/react/use-cover';

interface LiveKeys {
  /** How many people there are keys for. */
  readonly count: number;
  readonly choose: (index: number) => void;
  readonly star: () => void;
}

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** Up and down lead from line to line that can be ticked. */
const moveTick = (key: string): boolean => {
  const ticks = [...document.querySelectorAll<HTMLElement>('[data-tick]')];
  const from = ticks.findIndex((tick) => tick.matches(':focus'));
  const to = key.startsWith('Arrow') ? rove(key, from, ticks.length, vertical) : null;
  if (to === null) return false;
  ticks[to]?.focus();
  return true;
};

/** The keys of the page on air: 1–9 a person, S the moment, Escape covers. */
export const useLiveKeys = ({ count, choose, star }: LiveKeys): void => {
  const act = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (key === 'Escape') {
      cover();
      return true;
    }
    const index = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
    if (index >= 0 && index < count) choose(index);
    else if (key.toLowerCase() === 's' && !event.repeat) star();
    else return moveTick(key);
    return true;
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.isComposing && !hasModifier(event) && act(event)) event.preventDefault();
  });
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
};

import { type KeyboardEvent, useState } from 'react';
import type { SearchHit } from '@/lib/domain/search';

const keyOf = ({ table, id, kind }: SearchHit): string => `${table} ${id} ${kind}`;

/** Which of the hits is active, and the keys that move it: the first one while nobody chose. */
export const useSearchKeys = (
  hits: readonly SearchHit[],
  words: string,
  onChoose: (hit: SearchHit) => void,
) => {
  // By the record, not its place: results change beneath the person's hand.
  const [pointed, point] = useState<{ hit: string; words: string } | null>(null);
  // Other words, another first hit.
  const known = pointed?.words === words ? hits.findIndex((hit) => keyOf(hit) === pointed.hit) : -1;
  const active = Math.max(known, 0);
  const pointAt = (at: number) => {
    const hit = hits[at];
    if (hit) point({ hit: keyOf(hit), words });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const hit = hits[active];
    if (key === 'ArrowDown') pointAt((active + 1) % Math.max(hits.length, 1));
    else if (key === 'ArrowUp') pointAt((active - 1 + hits.length) % Math.max(hits.length, 1));
    else if (key === 'Enter' && hit) onChoose(hit);
    else return;
    event.preventDefault();
  };
  return { active: hits.length > 0 ? active : -1, pointAt, press };
};

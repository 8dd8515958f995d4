import type { SearchHit, SearchKind } from '@/lib/domain/search';

export interface HitGroup {
  kind: SearchKind;
  /** Where its first hit stands among all that are shown. */
  from: number;
  hits: SearchHit[];
}

/** Hits by kind, the kind with the best of them first. */
export const groupHits = (hits: readonly SearchHit[]): HitGroup[] => {
  let from = 0;
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, own]) => {
    const group = { kind, from, hits: own };
    from += own.length;
    return group;
  });
};

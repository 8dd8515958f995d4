import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rank } from '@/lib/domain/base';
import { rankBetween } from '@/lib/domain/rank';

describe('a rank', () => {
  it('between two others sorts between them', () => {
    const first = rankBetween(null, null);
    const last = rankBetween(first, null);
    const middle = rankBetween(first, last);
    expect([last, middle, first].sort()).toEqual([first, middle, last]);
    expect(rankBetween(null, first) < first).toBe(true);
  });

  it('after two equal neighbours sorts right after both', () => {
    const rank = rankBetween('a0', 'a0');
    expect(rank > 'a0').toBe(true);
    expect(rank < 'a1').toBe(true);
  });

  it('between neighbours in the wrong order sorts after the first', () => {
    expect(rankBetween('a5', 'a1') > 'a5').toBe(true);
  });

  it.each(['', 'not a rank', 'a', 'a00', '!', 'é', 'z'.repeat(200)])(
    'is given although a neighbour has %j',
    (broken) => {
      expect(Rank.safeParse(rankBetween(broken, 'a1')).success).toBe(true);
      expect(Rank.safeParse(rankBetween('a1', broken)).success).toBe(true);
    },
  );

  it('is found wherever somebody moves a row, again and again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 120 }), (places) => {
        const ranks: string[] = [];
        for (const place of places) {
          const at = place % (ranks.length + 1);
          ranks.splice(at, 0, rankBetween(ranks[at - 1], ranks[at]));
        }
        expect([...ranks].sort()).toEqual(ranks);
        expect(new Set(ranks).size).toBe(ranks.length);
        for (const rank of ranks) expect(Rank.safeParse(rank).success).toBe(true);
      }),
    );
  });
});

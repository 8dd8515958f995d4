import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TreeShape, tidyTree } from '@/lib/domain/tidy-tree';

const leaf = (id: string, ...below: TreeShape[]): TreeShape => ({ id, below });
const placesOf = (...trees: TreeShape[]) =>
  Object.fromEntries(tidyTree(trees).places.map(({ id, x, row }) => [id, [x, row]]));

test('has nothing to place in an empty company', () => {
  expect(tidyTree([])).toEqual({ places: [], width: 0, rows: 0 });
});

test('puts somebody above the middle of those below', () => {
  expect(placesOf(leaf('a', leaf('b'), leaf('c')))).toEqual({
    a: [1, 0],
    b: [0.5, 1],
    c: [1.5, 1],
  });
});

test('moves trees as close as their outlines allow', () => {
  const { places, width, rows } = tidyTree([leaf('a', leaf('b'), leaf('c')), leaf('d')]);
  expect(places.find(({ id }) => id === 'd')).toEqual({ id: 'd', x: 2, row: 0, above: null });
  expect({ width, rows }).toEqual({ width: 2.5, rows: 2 });
});

const { tree } = fc.letrec<{ tree: { below: unknown[] } }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constant<{ below: unknown[] }>({ below: [] }),
    fc.record({ below: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));

test('keeps a width between any two of a row, and everybody above the middle of their own', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (grown) => {
      let ids = 0;
      const named = ({ below }: { below: unknown[] }): TreeShape => ({
        id: `${ids++}`,
        // What `letrec` grows is of one shape all the way down.
        below: (below as { below: unknown[] }[]).map(named),
      });
      const { places, width, rows } = tidyTree(grown.map(named));
      expect(places).toHaveLength(ids);
      for (const row of Map.groupBy(places, (place) => place.row).values()) {
        const across = row.map(({ x }) => x).sort((a, b) => a - b);
        for (const [index, x] of across.entries())
          expect(x - (across[index - 1] ?? x - 1)).toBeGreaterThan(1 - 1e-9);
      }
      for (const { id, x, row } of places) {
        expect(x).toBeGreaterThan(0.5 - 1e-9);
        expect(x).toBeLessThan(width - 0.5 + 1e-9);
        expect(row).toBeLessThan(rows);
        const below = places.filter(({ above }) => above === id).map((place) => place.x);
        if (below.length > 0) expect((Math.min(...below) + Math.max(...below)) / 2).toBeCloseTo(x);
      }
    }),
  );
});

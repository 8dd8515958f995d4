import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, layoutThread } from '@/lib/thread/layout-thread';

const GAP = 0.75;

/** Boxes in nine columns, none to many in each, and lines from one column to a later one. */
const pictures = fc
  .array(fc.record({ column: fc.nat({ max: 8 }), height: fc.integer({ min: 1, max: 8 }) }), {
    maxLength: 60,
  })
  .map((boxes) => boxes.map((box, index): Box => ({ ...box, id: String(index) })))
  .chain((boxes) =>
    fc.record({
      boxes: fc.constant(boxes),
      edges: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: boxes.length * 3 }).map((pairs) =>
        pairs.flatMap(([a, b]) => {
          const [from, to] = [boxes[a % boxes.length], boxes[b % boxes.length]];
          return from && to && from.column < to.column ? [{ from: from.id, to: to.id }] : [];
        }),
      ),
    }),
  );

test('no two of a column overlap, and nothing stands outside', () => {
  fc.assert(
    fc.property(pictures, ({ boxes, edges }) => {
      const { tops, height } = layoutThread(boxes, edges, GAP);
      expect(tops.size).toBe(boxes.length);
      for (const column of Map.groupBy(boxes, (box) => box.column).values()) {
        const placed = column
          .map((box) => ({ top: tops.get(box.id) ?? Number.NaN, height: box.height }))
          .sort((a, b) => a.top - b.top);
        for (const [index, { top, height: own }] of placed.entries()) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + own).toBeLessThanOrEqual(height);
          const next = placed[index + 1];
          // Sums of quarters are exact in floating point.
          if (next) expect(next.top - top).toBeGreaterThanOrEqual(own + GAP);
        }
      }
    }),
  );
});

test('the same in, the same out', () => {
  fc.assert(
    fc.property(pictures, ({ boxes, edges }) => {
      const once = layoutThread(boxes, edges, GAP);
      expect([...layoutThread(boxes, edges, GAP).tops]).toEqual([...once.tops]);
    }),
  );
});

test('a single strand is straight', () => {
  const boxes = [0, 1, 2].map((column) => ({ id: `${column}`, column, height: column + 1 }));
  const edges = [
    { from: '0', to: '1' },
    { from: '1', to: '2' },
  ];
  expect([...layoutThread(boxes, edges, GAP).tops.values()]).toEqual([0, 0, 0]);
});

test('what leads to one that had to give way stands beside it', () => {
  const boxes = ['a', 'b'].flatMap((lane) => [
    { id: `${lane}0`, column: 0, height: 1 },
    { id: `${lane}1`, column: 1, height: lane === 'a' ? 6 : 1 },
  ]);
  const edges = [
    { from: 'a0', to: 'a1' },
    { from: 'b0', to: 'b1' },
  ];
  const { tops } = layoutThread(boxes, edges, GAP);
  expect(tops.get('b1')).toBe(6 + GAP);
  expect(tops.get('b0')).toBe(tops.get('b1'));
});

test('an empty picture has no height', () => {
  expect(layoutThread([], [], GAP).height).toBe(0);
});

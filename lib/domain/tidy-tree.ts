/** Something to be placed, with what hangs below it. */
export interface TreeShape {
  id: string;
  below: readonly TreeShape[];
}

/** Middle of the top edge, in widths and in rows. */
export interface Place {
  id: string;
  x: number;
  row: number;
  /** Who it hangs from; null at the top of a tree. */
  above: string | null;
}

export interface TreeLayout {
  places: Place[];
  width: number;
  rows: number;
}

/** A tree about its own top at 0, with how far it reaches to either side in each row. */
interface Block {
  offsets: { id: string; x: number; row: number; above: string | null }[];
  left: number[];
  right: number[];
}

/** How far to the right a block must go so that it clears, in every row, what stands left of it. */
const shiftPast = (right: readonly number[], block: Block): number =>
  block.left.reduce((shift, reach, row) => {
    const edge = right[row];
    return edge === undefined ? shift : Math.max(shift, edge - reach);
  }, 0);

const sideBySide = (blocks: readonly Block[]): { block: Block; shift: number }[] => {
  const right: number[] = [];
  return blocks.map((block, index) => {
    const shift = index === 0 ? 0 : shiftPast(right, block);
    for (const [row, reach] of block.right.entries())
      right[row] = Math.max(right[row] ?? Number.NEGATIVE_INFINITY, reach + shift);
    return { block, shift };
  });
};

const reachOf = (
  placed: readonly { block: Block; shift: number }[],
  side: 'left' | 'right',
  better: (a: number, b: number) => number,
): number[] => {
  const reach: number[] = [];
  for (const { block, shift } of placed)
    for (const [row, value] of block[side].entries())
      reach[row] = better(reach[row] ?? value + shift, value + shift);
  return reach;
};

const joined = (placed: readonly { block: Block; shift: number }[], by: number): Block => {
  const moved = placed.map(({ block, shift }) => ({ block, shift: shift + by }));
  return {
    offsets: moved.flatMap(({ block, shift }) =>
      block.offsets.map((one) => ({ ...one, x: one.x + shift })),
    ),
    left: reachOf(moved, 'left', Math.min),
    right: reachOf(moved, 'right', Math.max),
  };
};

const blockOf = ({ id, below }: TreeShape): Block => {
  const placed = sideBySide(below.map(blockOf));
  const middle = (placed.at(-1)?.shift ?? 0) / 2;
  const under = joined(placed, -middle);
  const own = { id, x: 0, row: 0, above: null };
  return {
    offsets: [
      own,
      ...under.offsets.map((one) => ({
        ...one,
        row: one.row + 1,
        above: one.above ?? id,
      })),
    ],
    left: [-0.5, ...under.left],
    right: [0.5, ...under.right],
  };
};

/**
 * Where everything stands: each above the middle of what hangs below it, rows beneath each other, no
 * two closer than one width, trees as close as their outlines allow.
 */
export const tidyTree = (trees: readonly TreeShape[]): TreeLayout => {
  const { offsets, left, right } = joined(sideBySide(trees.map(blockOf)), 0);
  const start = Math.min(0, ...left);
  return {
    places: offsets.map((one) => ({ ...one, x: one.x - start })),
    width: Math.max(0, ...right) - start,
    rows: left.length,
  };
};

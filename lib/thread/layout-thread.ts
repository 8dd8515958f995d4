/** Something to be placed, with how high it is. */
export interface Box {
  id: string;
  column: number;
  height: number;
}

interface Joined {
  from: string;
  to: string;
}

export interface ThreadLayout {
  /** The top of each box, by id. */
  tops: ReadonlyMap<string, number>;
  height: number;
}

const under = (edges: readonly Joined[], key: 'from' | 'to', other: 'from' | 'to') => {
  const map = new Map<string, string[]>();
  for (const edge of edges) {
    const held = map.get(edge[key]);
    if (held) held.push(edge[other]);
    else map.set(edge[key], [edge[other]]);
  }
  return map;
};

/** The highest place of these that have one. */
const highest = (tops: ReadonlyMap<string, number>, ids: readonly string[]): number | null => {
  const known = ids.flatMap((id) => tops.get(id) ?? []);
  return known.length > 0 ? Math.min(...known) : null;
};

/** Boxes of each column, from the first to the last. */
const byColumn = (boxes: readonly Box[]): Box[][] => {
  const columns = new Map<number, Box[]>();
  for (const box of boxes) {
    const held = columns.get(box.column);
    if (held) held.push(box);
    else columns.set(box.column, [box]);
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
};

/** Each beside what leads to it, or as close below as those above it allow. */
const settle = (column: readonly Box[], wanted: (box: Box) => number, gap: number) => {
  const order = column
    .map((box, index) => ({ box, index, top: wanted(box) }))
    .sort((a, b) => a.top - b.top || a.index - b.index);
  let free = 0;
  return order.map(({ box, top }): [Box, number] => {
    const at = Math.max(top, free);
    free = at + box.height + gap;
    return [box, at];
  });
};

/**
 * Where the links of a thread stand: column by column beside what leads to them, then once more
 * from the end, so that what leads to a single link that had to give way stands beside it. No two
 * of a column overlap; the same in, the same out.
 */
export const layoutThread = (
  boxes: readonly Box[],
  edges: readonly Joined[],
  gap: number,
): ThreadLayout => {
  const before = under(edges, 'to', 'from');
  const after = under(edges, 'from', 'to');
  const tops = new Map<string, number>();
  const placed = byColumn(boxes).map((column) => {
    const wanted = ({ id }: Box) => highest(tops, before.get(id) ?? []) ?? 0;
    const settled = settle(column, wanted, gap);
    for (const [box, top] of settled) tops.set(box.id, top);
    return settled;
  });
  for (const column of placed.toReversed()) {
    let room = Number.POSITIVE_INFINITY;
    for (const [box] of column.toReversed()) {
      const top = tops.get(box.id) ?? 0;
      const wanted = highest(tops, after.get(box.id) ?? []) ?? top;
      const moved = Math.max(top, Math.min(wanted, room - gap - box.height));
      tops.set(box.id, moved);
      room = moved;
    }
  }
  const ends = boxes.map(({ id, height }) => (tops.get(id) ?? 0) + height);
  return { tops, height: Math.max(0, ...ends) };
};

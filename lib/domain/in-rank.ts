/** A list in the order of its ranks. Two devices may have given one rank twice: then the id decides. */
export const inRank = <E extends { id: string; rank: string }>(entries: readonly E[]): E[] =>
  [...entries].sort((a, b) => (a.rank < b.rank || (a.rank === b.rank && a.id < b.id) ? -1 : 1));

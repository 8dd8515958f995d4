import { generateKeyBetween } from 'fractional-indexing';

/** The next key is a little longer and must fit `Rank` (base.ts); only made-up ones are so long. */
const BOUND_MAX = 190;

/** A rank from another device or an old file may be any text; one that is no key is no bound. */
const boundOf = (rank: string | null | undefined): string | null => {
  if (!rank || rank.length > BOUND_MAX) return null;
  try {
    generateKeyBetween(rank, null);
    return rank;
  } catch {
    // The library names no other way to ask whether a key is one.
    return null;
  }
};

/**
 * A rank between two neighbours; `null` is the start or the end of the list. Two devices may have
 * given both neighbours the same rank: then it is the nearest place after them.
 */
export const rankBetween = (
  before: string | null | undefined,
  after: string | null | undefined,
): string => {
  const low = boundOf(before);
  const high = boundOf(after);
  if (low === null || high === null || low < high) return generateKeyBetween(low, high);
  return generateKeyBetween(low, generateKeyBetween(low, null));
};

/** The rank of a member of a list, which is in order, one place on; null where it stays: at either end. */
export const rankMoved = (
  list: readonly { id: string; rank: string }[],
  id: string,
  by: -1 | 1,
): string | null => {
  const from = list.findIndex((one) => one.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return null;
  return by > 0
    ? rankBetween(list[to]?.rank, list[to + 1]?.rank)
    : rankBetween(list[to - 1]?.rank, list[to]?.rank);
};

const isRanked = (entry: unknown): entry is { id: string; rank: string } =>
  typeof entry === 'object' && entry !== null && 'rank' in entry;

/** By rank; equal ranks by id, so that the order does not tell who came first. */
const byRank = (a: unknown, b: unknown): number => {
  if (!isRanked(a) || !isRanked(b)) return Number(isRanked(b)) - Number(isRanked(a));
  if (a.rank === b.rank) return a.id < b.id ? -1 : 1;
  return a.rank < b.rank ? -1 : 1;
};

/** Entries of an embedded list in the order they are shown in; without ranks in that of their coming. */
export const inOrder = <E>(entries: readonly E[]): readonly E[] =>
  entries.some(isRanked) ? [...entries].sort(byRank) : entries;

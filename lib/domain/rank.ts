import { generateKeyBetween } from 'fractional-indexing';

/** A rank from another device or an old file may be any text; one that is no key is no bound. */
const boundOf = (rank: string | null | undefined): string | null => {
  if (!rank) return null;
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

/** Orders by rank; rows of the same rank by id, so that every device shows the same order. */
export const byRank = (
  a: { id: string; rank?: string },
  b: { id: string; rank?: string },
): number => {
  const [one, other] = [a.rank ?? '', b.rank ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};

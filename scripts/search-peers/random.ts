/** Chance that is the same in every run. */
export interface Random {
  /** A whole number from 0, under `below`. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** Early entries far more often than late ones, as words are used. */
  pickEarly<T>(from: readonly T[]): T;
}

/** mulberry32: 32 bits of state are plenty for choosing words. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(from: readonly T[], index: number): T => {
    const one = from[index];
    if (one === undefined) throw new Error('Nothing to choose from');
    return one;
  };
  return {
    below: (below) => Math.floor(next() * below),
    pick: (from) => at(from, Math.floor(next() * from.length)),
    pickEarly: (from) => at(from, Math.floor(next() ** 2.5 * from.length)),
  };
}

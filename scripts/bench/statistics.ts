/** A median of paired ratios with its bootstrap 95 % interval. */
export interface Ratio {
  median: number;
  low: number;
  high: number;
}

const RESAMPLES = 4_000;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = getAt(sorted, middle);
  return sorted.length % 2 === 1 ? upper : (getAt(sorted, middle - 1) + upper) / 2;
}

/** Pairs by position; the first pair is a warm-up and does not count. */
export function compare(measured: readonly number[], beside: readonly number[]): Ratio {
  if (measured.length !== beside.length) throw new Error('Every round needs both arms');
  return intervalOf(measured.map((value, at) => value / getAt(beside, at)).slice(1));
}

export function intervalOf(ratios: readonly number[]): Ratio {
  const medians = bootstrap(ratios, seededRandom(ratios.length)).sort((a, b) => a - b);
  return {
    median: median(ratios),
    low: getAt(medians, Math.floor(RESAMPLES * 0.025)),
    high: getAt(medians, Math.ceil(RESAMPLES * 0.975) - 1),
  };
}

/** An arm measured beside its twin must come out as 1, or the machine was too busy to tell anything. */
export function isQuiet({ low, high }: Ratio): boolean {
  return low >= 0.9 && high <= 1.1;
}

function bootstrap(values: readonly number[], random: () => number): number[] {
  return Array.from({ length: RESAMPLES }, () =>
    median(values.map(() => getAt(values, Math.floor(random() * values.length)))),
  );
}

/** mulberry32: the same figures give the same interval. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function getAt(values: readonly number[], at: number): number {
  const value = values[at];
  if (value === undefined) throw new Error(`No value ${at} of ${values.length}`);
  return value;
}

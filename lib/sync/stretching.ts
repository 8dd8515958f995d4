/** How dear a guess at the passphrase is made: kibibytes, passes, lanes. */
export interface Stretching {
  m: number;
  t: number;
  p: number;
}

export const STRETCHING: Stretching = { m: 64 * 1_024, t: 3, p: 1 };

/**
 * A header is written by whoever holds the storage: weaker than this gives the passphrase away,
 * dearer stops the computer.
 */
export const isBearable = ({ m, t, p }: Stretching): boolean =>
  m >= 19 * 1_024 && m <= 256 * 1_024 && t >= 2 && t <= 6 && p >= 1 && p <= 4;

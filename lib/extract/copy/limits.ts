/** A page may be of any size; the reading is not. Whoever passes one of these is read up to there. */
export interface Limits {
  nodes: number;
  depth: number;
  /** Far more than any page holds that somebody would read; rules may look at each of them often. */
  lines: number;
  /** UTF-16 code units of text and addresses. */
  text: number;
  /** Milliseconds for the walk and for all rules together. */
  time: number;
}

export const LIMITS: Limits = {
  nodes: 200_000,
  depth: 512,
  lines: 10_000,
  text: 2_000_000,
  time: 1_500,
};

/** Where something stands and where it is to be. */
export interface NowAndTarget {
  now: string;
  target: string;
  /** Where in the text the two are said. */
  start: number;
  end: number;
}

const AMOUNT = "[\\p{Sc}~≈+-]?\\d[\\d.,’']*(?<![.,])";
const UNIT = '(?:[ \\u00A0]?(?:%|[\\p{Sc}]|‰|pp|k|m|bn)(?![\\p{L}]))?';
/** One word after a number says of what: "14 weeks". */
const LEADS_ON =
  'to|by|in|from|until|within|and|or|now|auf|bis|im|und|oder|à|en|pour|et|ou|a|para|hasta|y|o';
const OF_WHAT = `(?:[ \\u00A0](?!(?:${LEADS_ON})(?!\\p{L}))\\p{L}+)?`;
const FIGURE = `${AMOUNT}${UNIT}${OF_WHAT}`;
const PLAIN = `${AMOUNT}${UNIT}`;

const PATTERNS = [
  `(?<now>${FIGURE})\\s*(?:->|→|=>|–>|>)\\s*(?<target>${FIGURE})`,
  `(?<![\\p{L}])(?:from|von|de|du|desde)\\s+(?<now>${PLAIN}${OF_WHAT})\\s+(?:to|down to|up to|auf|à|a|hasta)\\s+(?<target>${FIGURE})`,
].map((source) => new RegExp(source, 'giu'));

/** The word after the second number counts for the first: "from 14 to 6 weeks". */
const withUnit = (now: string, target: string): string => {
  const unit = /^[\d.,’'\p{Sc}~≈+-]+(.*)$/u.exec(target)?.[1] ?? '';
  const isBare = /^[~≈+-]?\d[\d.,’']*$/.test(now);
  return isBare ? now + unit : now;
};

/** Two figures of which one is to become the other; null unless there is exactly one such pair. */
export const findNowAndTarget = (text: string): NowAndTarget | null => {
  const matches = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]);
  const [match] = matches;
  const { now, target } = match?.groups ?? {};
  if (!match || matches.length > 1 || !now || !target) return null;
  return {
    now: withUnit(now.trim(), target.trim()),
    target: target.trim(),
    start: match.index,
    end: match.index + match[0].length,
  };
};

import { withoutCitations } from './citation';
import { BLUNT, BLUNT_AS_WRITTEN, HEDGES, HINTS, INVITATIONS, OPEN_SLOT } from './opening-words';

export interface OpeningLint {
  /** It says that one sees from outside. */
  hedged: boolean;
  /** It invites ("have you considered …") and ends as a question. */
  asks: boolean;
  /** Words that command or blame, as they are written. */
  blunt: string[];
  /** Words worth a second look; often they are harmless. */
  hints: string[];
}

/** Whole words only: `\b` knows no ü, and "just-in-time" is a word of its own. */
const whole = (sources: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${sources.join('|')})(?![\\p{L}\\p{N}_-])`, `u${flags}`);

/** The end may be inside a word: "compréhension limitée", "from my limited understanding". */
const beginning = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, 'iu');

const hedge = beginning(HEDGES);
const invitation = beginning(INVITATIONS);
const blunt = whole(BLUNT, 'gi');
const bluntAsWritten = whole(BLUNT_AS_WRITTEN, 'g');
const hint = whole(HINTS, 'gi');

const wordsOf = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([word]) => word)),
];

/**
 * Judges how a proposal is opened, in English, German, French or Spanish, whichever it is written in.
 * A composed opening with a slot left open neither hedges nor asks yet.
 */
export const lintOpening = (text: string): OpeningLint => {
  const said = withoutCitations(text).normalize('NFC').replace(/[’‘]/g, "'");
  const asksAt = said.search(invitation);
  const open = (part: string) => part.includes(OPEN_SLOT);
  const [before, after] = asksAt < 0 ? [said, ''] : [said.slice(0, asksAt), said.slice(asksAt)];
  return {
    hedged: hedge.test(said) && !open(before),
    asks: asksAt >= 0 && /\?["'»”)\s]*$/u.test(said) && !open(after),
    blunt: [...wordsOf(said, blunt), ...wordsOf(said, bluntAsWritten)],
    hints: wordsOf(said, hint),
  };
};

import { withoutCitations } from './citation';
import type { Proposal } from './proposal';

type Goal = Pick<
  Proposal['goals'][number],
  'text' | 'metric' | 'baseline' | 'target' | 'dueDay' | 'coOwnerId' | 'attainable'
>;

export interface SmartLint {
  /** More than a vague verb: what is different when it is reached. */
  specific: boolean;
  /** A number with its unit. */
  measurable: boolean;
  /** Somebody carries it together with the person. */
  assignable: boolean;
  /** It is said why it can be reached. */
  realistic: boolean;
  /** A day within the year. */
  timed: boolean;
  /** The vague verb, as it is written, where no number makes it clear. */
  vague?: string;
}

/** Say that something gets better, and not what. */
const VAGUE = [
  'improv(?:e[sd]?|ing)',
  'optimi[sz](?:e[sd]?|ing)',
  'enhanc(?:e[sd]?|ing)',
  'streamlin(?:e[sd]?|ing)',
  '(?:leverag|facilitat)(?:e[sd]?|ing)',
  'verbesser(?:n|e|t)',
  'unterstütz(?:en|e|t)',
  'optimier(?:en|e|t)',
  'amélior(?:er|e|ons|ez|ant)',
  'aid(?:er|ons|ez)',
  'optimis(?:er|ons|ez|ant)',
  'mejor(?:ar|o|amos|ando)',
  'ayud(?:ar|o|amos|ando)',
  'optimiz(?:ar|o|amos|ando)',
];

/** They are nouns too ("the help desk", "support tickets"): a verb stands first, or after these. */
const VERB_OR_NOUN =
  '(?<=^(?:(?:to|we|i|will|and|i will|we will) )?|(?:to|we|i|will|and) )(?:support|help|drive)';

const vagueVerb = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...VAGUE, VERB_OR_NOUN].join('|')})(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** Digits, or a number written out that is not an article ("one", "ein", "un"). */
const NUMBER =
  /\d|(?<!\p{L})(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twice|doubled?|null|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb(?:e|en|er|ieren)?|verdoppeln|zéro|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|moitié|doubler|cero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|mitad|duplicar)(?!\p{L})/iu;

/** What is counted beside the number: %, a currency, a word. */
const UNIT = /[%‰€$£¥]|\p{L}{2,}/u;

const LAST_DAY = 365;

const isMeasurable = ({ text, metric = '', baseline = '', target = '' }: Goal): boolean => {
  if (NUMBER.test(target)) return UNIT.test(`${target} ${baseline} ${metric} ${text}`);
  return target.trim() === '' && NUMBER.test(text) && UNIT.test(text.replace(NUMBER, ' '));
};

const vagueIn = (text: string, target: string): string | undefined => {
  const found = vagueVerb.exec(text);
  if (!found) return undefined;
  const after = text.slice(found.index + found[0].length);
  return NUMBER.test(after) || NUMBER.test(target) ? undefined : found[0];
};

/**
 * Judges a goal's five letters: specific, measurable, assignable, realistic, timed. Words are read in
 * English, German, French and Spanish; what each letter needs beyond them is a field of the goal.
 */
export const lintGoal = (goal: Goal): SmartLint => {
  const text = withoutCitations(goal.text).normalize('NFC').trim();
  const vague = vagueIn(text, goal.target ?? '');
  return {
    specific: vague === undefined && text.split(/\s+/u).length > 1,
    measurable: isMeasurable({ ...goal, text }),
    assignable: goal.coOwnerId !== undefined,
    realistic: (goal.attainable ?? '').trim() !== '',
    timed: goal.dueDay !== undefined && goal.dueDay <= LAST_DAY,
    ...(vague !== undefined && { vague }),
  };
};

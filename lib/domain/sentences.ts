import type { Stretch } from './noted-text';

/** Abbreviations after which a sentence goes on, without their dots, in four languages. */
const GOES_ON = new Set(
  [
    'mr mrs ms dr prof sr jr st vs approx dept est gen gov inc ltd corp max min rev e.g i.e',
    'hr fr bzw ca evtl ggf inkl exkl zzgl abzgl max mind mio mrd sog str vgl z d u',
    'mme mlle env cf p av boul éd pers',
    'sra srta ud uds dña aprox avda',
    'jan feb mar apr aug sep sept oct okt nov dec dez janv févr avr juil déc ene abr ago dic',
  ]
    .join(' ')
    .split(' '),
);
/** They go on with a number, or not at all: "no. 4". */
const NUMBERED = new Set('no nr fig vol art tel tél núm pág p'.split(' '));
/** These may end one. */
const MAY_END = new Set(['etc', 'usw', 'usf', 'co', 'p.m', 'a.m', 'plc']);

/** "J. Feld", "z.B." */
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
const CANDIDATE = /[.!?…]+["'”’“»)\]]*(?=\s|$)/g;
const MONTH =
  /^\s+(?:jan|feb|f[eé]v|mar|mär|apr|avr|may|mai|jun|jui|jul|aug|ao[uû]|sep|o[ck]t|nov|de[cz]|d[eé]c)/i;

const startsLower = (rest: string): boolean => /^\s+\p{Ll}/u.test(rest);

/** Whether the dot after `before` belongs to a shortened word, an initial or a date. */
const isShortening = (before: string, rest: string): boolean => {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  const folded = word.toLowerCase();
  if (MAY_END.has(folded)) return startsLower(rest);
  if (NUMBERED.has(folded) && /^\s+\d/.test(rest)) return true;
  if (GOES_ON.has(folded) || INITIALS.test(word)) return true;
  return /^\d{1,2}$/.test(word) && (MONTH.test(rest) || startsLower(rest));
};

const endsSentence = (line: string, match: RegExpExecArray): boolean => {
  const rest = line.slice(match.index + match[0].length);
  if (rest.trim() === '') return true;
  if (match[0].startsWith('…') || match[0].startsWith('..')) return !startsLower(rest);
  return match[0] !== '.' || !isShortening(line.slice(0, match.index), rest);
};

const sentencesOfLine = (line: string): Stretch[] => {
  const ends = [...line.matchAll(CANDIDATE)]
    .filter((match) => endsSentence(line, match))
    .map((match) => match.index + match[0].length);
  return [...ends, line.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
};

/** Without the white space around it; null where nothing is said. */
const trimmed = (text: string, { start, end }: Stretch): Stretch | null => {
  const said = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(said)) return null;
  return { start: start + said.search(/\S/), end: start + said.trimEnd().length };
};

/** The sentences of notes in English, German, French or Spanish; a line break always ends one. */
export const splitSentences = (text: string): Stretch[] => {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const offset = from;
    from += line.length + 1;
    return sentencesOfLine(line)
      .map(({ start, end }) => trimmed(text, { start: start + offset, end: end + offset }))
      .filter((sentence) => sentence !== null);
  });
};

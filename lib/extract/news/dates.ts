/** Months as dates write them in English, German, French, Spanish, Dutch, Portuguese and Italian; folded, by their beginnings. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev)/,
  /^(?:mar|maa|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mei|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out|ott)/,
  /^(?:nov)/,
  /^(?:dec|dez|dic)/,
];

const MONTH = '(\\p{L}{3,10})\\.?';
const YEAR = '(20[0-4]\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|[oae])?\\.?';

interface Shape {
  pattern: RegExp;
  parts: readonly ('day' | 'month' | 'year' | 'either')[];
}

/** A date at the beginning of a text. */
const SHAPES: readonly Shape[] = [
  { pattern: /^(20[0-4]\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/u, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{1,2})\. ?(\d{1,2})\. ?(20[0-4]\d)(?!\d)/u, parts: ['day', 'month', 'year'] },
  {
    pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](20[0-4]\d)(?!\d)/u,
    parts: ['either', 'either', 'year'],
  },
  {
    pattern: new RegExp(`^${DAY} (?:de |d')?${MONTH},? (?:de |del )?${YEAR}(?!\\d)`, 'u'),
    parts: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`^${MONTH} ${DAY},? ${YEAR}(?!\\d)`, 'u'),
    parts: ['month', 'day', 'year'],
  },
  { pattern: new RegExp(`^${MONTH},? (?:de )?${YEAR}(?!\\d)`, 'u'), parts: ['month', 'year'] },
];
const WEEKDAY =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?)(?:day)?,? (?:den |le |el )?/;

export interface PageDate {
  /** `2026-09-14`, or as much of it as is certain. */
  iso: string;
  /** How many characters of the folded text it takes. */
  length: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

const monthOf = (word: string): number | null => {
  if (/^\d+$/.test(word)) return Number(word) <= 12 && Number(word) > 0 ? Number(word) : null;
  const index = MONTHS.findIndex((month) => month.test(word));
  return index < 0 ? null : index + 1;
};

/** 03/04/2026 is two days: where it is not certain which, only the year is told. */
const dayFirst = (one: number, other: number, lang: string): 'day' | 'month' | null => {
  if (one > 12) return 'day';
  if (other > 12) return 'month';
  if (one === other) return 'day';
  if (/^en-us\b/i.test(lang)) return 'month';
  return lang === '' || /^en$/i.test(lang) ? null : 'day';
};

const read = ({ parts }: Shape, match: RegExpExecArray, lang: string): string | null => {
  const told = new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
  const year = told.get('year') ?? '';
  let [day, month] = [Number(told.get('day') ?? 0), monthOf(told.get('month') ?? '')];
  if (parts[0] === 'either') {
    const [one, other] = [Number(match[1]), Number(match[2])];
    const first = dayFirst(one, other, lang);
    if (first === null) return year;
    [day, month] = first === 'day' ? [one, other] : [other, one];
  }
  if (month === null || month < 1 || month > 12) return null;
  if (!told.has('day') && parts[0] !== 'either') return `${year}-${two(month)}`;
  return day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : null;
};

/** The date a folded text begins with. */
export const dateAtStart = (folded: string, lang: string): PageDate | null => {
  const beginning = folded.slice(0, 60);
  const weekday = WEEKDAY.exec(beginning)?.[0].length ?? 0;
  const rest = beginning.slice(weekday);
  for (const shape of SHAPES) {
    const match = shape.pattern.exec(rest);
    const iso = match && read(shape, match, lang);
    if (match && iso) return { iso, length: weekday + match[0].length };
  }
  return null;
};

import { foldWords } from './fold';

/** Beginnings of month names in English, German, French and Spanish, folded. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene)/,
  /^(?:feb|fev)/,
  /^(?:mar|maer)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt)/,
  /^nov/,
  /^(?:dec|dez|dic)/,
];

const isYear = (year: number): boolean => year >= 1950 && year <= 2100;

const dated = (year: number, month?: number): string | null => {
  if (!isYear(year) || (month !== undefined && (month < 1 || month > 12))) return null;
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
};

/** "March 2019", "03/2019", "2019-03-14", "2019": the month, or the year alone. Null for anything else. */
export const monthOf = (text: string): string | null => {
  const said = text.trim();
  const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(said);
  if (iso) return dated(Number(iso[1]), Number(iso[2]));
  const numbers = /^(?:\d{1,2}[./])?(\d{1,2})[./](\d{4})$/.exec(said);
  if (numbers) return dated(Number(numbers[2]), Number(numbers[1]));
  if (/^\d{4}$/.test(said)) return dated(Number(said));
  const [word = '', year = '', more] = foldWords(said).replace(/ de /, ' ').split(' ');
  const month = MONTHS.findIndex((name) => name.test(word)) + 1;
  return month > 0 && /^\d{4}$/.test(year) && more === undefined
    ? dated(Number(year), month)
    : null;
};

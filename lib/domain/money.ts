import { foldText } from './fold';

/** An amount of money as a text gives it. */
export interface Money {
  amount: number;
  /** ISO 4217; '' where the text does not say. */
  currency: string;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:mil millones|mil milhoes|billion\w*|bilho\w+|bn|b|milliard\w*|milliardo?|miliard\w+|miljard\w*|mrd|mld)$/,
    1e9,
  ],
  [/^(?:million\w*|mio|mill|mln|mn|m|millones|miljoen|milho\w+|milion\w+)$/, 1e6],
  [/^(?:thousand|k|tsd|tausend|mille|mila|mil)$/, 1e3],
];
const SCALE = 'mil millones|mil milhoes|[a-z]+';

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euros?)$/, 'EUR'],
  [/^(?:us ?\$|\$|usd|dollars?|dolares)$/, 'USD'],
  [/^(?:£|gbp|pounds?)$/, 'GBP'],
  [/^(?:chf|franken|fr)$/, 'CHF'],
  [/^(?:¥|jpy|yen)$/, 'JPY'],
  [/^(?:r\$|brl|reais)$/, 'BRL'],
];
const CODE = /^(?:sek|nok|dkk|inr|pln|cad|aud)$/;
const CURRENCY = 'us ?\\$|r\\$|[€$£¥]|[a-z]{2,7}';

const AMOUNT = new RegExp(
  `(?:(${CURRENCY}) ?)?(?<![\\d.,])(\\d{1,12}(?:[.,' ]\\d{3})*(?:[.,]\\d{1,2})?)(?![\\d%])(?: ?-?(${SCALE})\\b\\.?)?(?: ?(?:de |d')?(${CURRENCY})(?![a-z]))?`,
  'g',
);

const within = <T>(table: readonly (readonly [RegExp, T])[], word: string | undefined): T | null =>
  table.find(([words]) => word !== undefined && words.test(word))?.[1] ?? null;

const currencyOf = (word = ''): string | null =>
  CODE.test(word) ? word.toUpperCase() : within(CURRENCIES, word);

/** "1.234,5" and "1,234.5"; null where a comma may be either ("1,234 million"). */
const numberOf = (digits: string, scaled: boolean): number | null => {
  const compact = digits.replace(/[' ]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(compact);
  const whole = decimal ? compact.slice(0, decimal.index) : compact;
  if (scaled && /[.,]\d{3}$/.test(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${decimal?.[1] ?? '0'}`);
};

const moneyOf = (match: RegExpExecArray): Money | null => {
  const [, before, digits = '', word, after] = match;
  const scale = within(SCALES, word);
  const currency = currencyOf(before) ?? currencyOf(word) ?? currencyOf(after);
  if (scale === null && currency === null) return null;
  const number = numberOf(digits, scale !== null);
  return number === null ? null : { amount: number * (scale ?? 1), currency: currency ?? '' };
};

/** Every amount of money in a text. */
export const moneyIn = (text: string): Money[] =>
  [...foldText(text).matchAll(AMOUNT)].flatMap((match) => moneyOf(match) ?? []);

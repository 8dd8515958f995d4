import { phrases } from '../page/phrases';
import { words } from '../people/lexicon/words';

/** An amount as a page writes it, apart from what it counts. Folded text. */
export interface Amount {
  /** As it stands: "more than 1,200", "€ 340 million". */
  text: string;
  /** Its digits: what two spellings of one amount share. */
  digits: string;
  isMoney: boolean;
  /** "million", "k": with it a bare number can be money, and is no year. */
  isScaled: boolean;
  rest: string;
}

/** Only so much of a text is looked at for an amount. */
const AMOUNT_LENGTH_MAX = 80;

/** What may stand before a number. */
const ABOUT = phrases(`
  over, more than, about, around, approx, approximately, ca, circa, nearly, almost, some
  rund, uber, mehr als, etwa, knapp, fast, gut, plus d'un, plus de, environ, pres de
  quelque, mas de, alrededor de, cerca de, unos, casi, meer dan, ongeveer, ruim, bijna
  mais de, quase, oltre, piu di, quasi
`);
const ABOUT_MARK = /(?:approx\.|ca\.|[>~≈+]) ?/y;
const ABOUT_MAX = 2;

const SCALES = words(`
  thousand k million millionen milliones millions millioni mio mill mln mn m billion billionen
  billions bn b milliarde milliarden mrd milliard milliards miljoen miljard millones mil milhoes
  bilhoes milioni miliardi md tsd tausend mille mila crore crores lakh lakhs
`);
const CURRENCIES = words(`
  usd eur euro euros gbp chf nok sek dkk jpy inr brl pln cad aud dollar dollars dolares pound
  pounds franken franc francs kr reais rs
`);
const CURRENCY_SIGN = 'us ?\\$|r\\$|[$€£¥₹]';
const NUMBER = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?";

const BEFORE = new RegExp(`(?:(${CURRENCY_SIGN})|([a-z]+)) ?(?=\\d)`, 'y');
const COUNT = new RegExp(NUMBER, 'y');
const SCALED = /[ -]?(mil millones|[a-z]+)\.?/y;
const AFTER = new RegExp(` ?(?:d'|de )?(?:(${CURRENCY_SIGN})(?![a-z])|([a-z]+))`, 'y');
/** "50–100", "11 to 50". */
const RANGE = new RegExp(` ?(?:-|–|to|bis|a|tot) ?(?:${NUMBER})`, 'y');
const END = / ?\+?(?![\d%a-z])/y;

const PER_CENT = /^ ?(?:%|percent\b|per cent\b|prozent\b|pour ?cent\b|por ?cien|procent\b)/;
/** "24/7", "3:30", "10 × 20", "1.2.3": numbers, but no amounts. */
const GOES_ON = /^(?: ?[/:×x] ?\d|[.,-]\d)/;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

const afterAbout = (text: string): number => {
  let end = 0;
  for (let count = 0; count < ABOUT_MAX; count += 1) {
    const named = ABOUT.at(text, end);
    if (named > 0) end = text[named] === ' ' ? named + 1 : named;
    else if (at(ABOUT_MARK, text, end)) end = ABOUT_MARK.lastIndex;
    else break;
  }
  return end;
};

/** Where a currency ends, with the space that joins it to the number; `from` where there is none. */
const pastCurrency = (pattern: RegExp, text: string, from: number): number => {
  const match = at(pattern, text, from);
  const isOne = match && (match[1] !== undefined || CURRENCIES.has(match[2] ?? ''));
  return isOne ? pattern.lastIndex : from;
};

const pastScale = (text: string, from: number): number => {
  const name = at(SCALED, text, from)?.[1] ?? '';
  return name === 'mil millones' || SCALES.has(name) ? SCALED.lastIndex : from;
};

const pastRange = (text: string, from: number): number =>
  at(RANGE, text, from) ? RANGE.lastIndex : from;

interface Parts {
  number: string;
  isMoney: boolean;
  isScaled: boolean;
  end: number;
}

/** What follows the number, as much of it as an amount may end with. */
const partsIn = (text: string): Parts | null => {
  const start = afterAbout(text);
  const from = pastCurrency(BEFORE, text, start);
  const number = at(COUNT, text, from)?.[0];
  if (number === undefined) return null;
  const counted = from + number.length;
  for (const scaled of new Set([pastScale(text, counted), counted]))
    for (const paid of new Set([pastCurrency(AFTER, text, scaled), scaled])) {
      const range = pastRange(text, paid);
      for (const ranged of new Set([range > paid ? pastScale(text, range) : paid, range, paid]))
        if (at(END, text, ranged))
          return {
            number,
            isMoney: from > start || paid > scaled,
            isScaled: scaled > counted,
            end: END.lastIndex,
          };
    }
  return null;
};

/** The amount a folded text begins with. */
export const amountAtStart = (folded: string): Amount | null => {
  const parts = partsIn(folded.slice(0, AMOUNT_LENGTH_MAX));
  if (!parts || /^0\d/.test(parts.number)) return null;
  const { number, isMoney, isScaled, end } = parts;
  const rest = folded.slice(end);
  if (PER_CENT.test(rest) || GOES_ON.test(rest)) return null;
  const text = folded.slice(0, end);
  return { text, digits: number.replace(/\D/g, ''), isMoney, isScaled, rest: rest.trim() };
};

const MONEY = /(?:^|[^a-z])(?:us ?\$|r\$|[$€£¥₹])(?:[^a-z]|$)/;

export const namesCurrency = (folded: string): boolean =>
  MONEY.test(folded) || (folded.match(/[a-z]+/g) ?? []).some((word) => CURRENCIES.has(word));

const YEAR = /(?:^|[^\d.,])(1[5-9]\d\d|20[0-4]\d)(?![\d%]|[.,]\d)/;

/** The first year a text names. */
export const yearIn = (folded: string): string | null => YEAR.exec(folded)?.[1] ?? null;

const RECENT = /(?:^|[^\d.,])(20[0-4]\d)(?:\/\d\d)?(?![\d%]|[.,]\d)/;

/** The year a figure is said to be of: "(2025)", "in 2025", "FY 2025/26". */
export const asOfIn = (text: string): string | undefined => RECENT.exec(text)?.[1];

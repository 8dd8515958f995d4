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

const NUMBER = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?";
const SCALE =
  'thousand|k|million(?:en|es|s|i)?|mio|mill|mln|mn|m|billion(?:en|s)?|bn|b|milliarden?|mrd|milliards?|miljoen|miljard|mil millones|millones|mil|milhoes|bilhoes|milioni|miliardi|md|tsd|tausend|mille|mila|crores?|lakhs?';
const CURRENCY =
  'us ?\\$|r\\$|[$€£¥₹]|usd|eur|euros?|gbp|chf|nok|sek|dkk|jpy|inr|brl|pln|cad|aud|dollars?|dolares|pounds?|franken|francs?|kr|reais|rs';
const ABOUT =
  "over|more than|about|around|approx(?:imately|\\.)?|ca\\.?|circa|nearly|almost|some|rund|uber|mehr als|etwa|knapp|fast|gut|plus d'un?|plus de|environ|pres de|quelque|mas de|alrededor de|cerca de|unos|casi|meer dan|ongeveer|ruim|bijna|mais de|quase|oltre|piu di|quasi|>|~|≈|\\+";

const amount = `(?:(?:${ABOUT}) ?){0,2}((?:${CURRENCY}) ?)?(${NUMBER})((?:[ -]?(?:${SCALE}))(?![a-z])\\.?)?( ?(?:d'|de )?(?:${CURRENCY})(?![a-z]))?`;
/** "50–100", "11 to 50". */
const RANGE = `(?: ?(?:-|–|to|bis|a|tot) ?(?:${NUMBER})(?: ?(?:${SCALE})(?![a-z]))?)?`;

const AT_START = new RegExp(`^(?:${amount})${RANGE} ?\\+?(?![\\d%a-z])`);
const PER_CENT = /^ ?(?:%|percent\b|per cent\b|prozent\b|pour ?cent\b|por ?cien|procent\b)/;
/** "24/7", "3:30", "10 × 20", "1.2.3": numbers, but no amounts. */
const GOES_ON = /^(?: ?[/:×x] ?\d|[.,-]\d)/;

/** The amount a folded text begins with. */
export const amountAtStart = (folded: string): Amount | null => {
  const match = AT_START.exec(folded.slice(0, AMOUNT_LENGTH_MAX));
  if (!match) return null;
  const [text, before, number = '', scale, after] = match;
  if (/^0\d/.test(number)) return null;
  const rest = folded.slice(text.length);
  if (PER_CENT.test(rest) || GOES_ON.test(rest)) return null;
  return {
    text,
    digits: number.replace(/\D/g, ''),
    isMoney: before !== undefined || after !== undefined,
    isScaled: scale !== undefined,
    rest: rest.trim(),
  };
};

const MONEY = new RegExp(`(?:^|[^a-z])(?:${CURRENCY})(?:[^a-z]|$)`);

export const namesCurrency = (folded: string): boolean => MONEY.test(folded);

const YEAR = /(?:^|[^\d.,])(1[5-9]\d\d|20[0-4]\d)(?![\d%]|[.,]\d)/;

/** The first year a text names. */
export const yearIn = (folded: string): string | null => YEAR.exec(folded)?.[1] ?? null;

const RECENT = /(?:^|[^\d.,])(20[0-4]\d)(?:\/\d\d)?(?![\d%]|[.,]\d)/;

/** The year a figure is said to be of: "(2025)", "in 2025", "FY 2025/26". */
export const asOfIn = (text: string): string | undefined => RECENT.exec(text)?.[1];

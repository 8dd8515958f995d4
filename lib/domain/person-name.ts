import { foldText, foldWords } from './fold';

/** What stands before a name and does not belong to it, folded, without dots. */
const BEFORE_NAME = new Set(
  [
    'mr mrs ms miss mx sir dame lord lady hon rev dr drs prof professor doctor',
    'herr frau hr fr dipl kfm kffr oec rer nat pol phil med jur habil hc mag',
    'monsieur madame mademoiselle mme mlle senor senora sr sra srta dna',
    'dhr mevr mw signor signora sig sigra dott dottssa dottore avv senhor senhora dra profa',
  ].flatMap((list) => list.split(' ')),
);
/** Names in themselves (Ing-Marie), so only with a dot: "Dipl.-Ing.", "Ing. Novák". */
const DOTTED_BEFORE_NAME = new Set(['ing', 'eng', 'arch', 'ir', 'm', 'h', 'c', 'on']);

/** Degrees that are no names in any language: they may follow without a comma. */
const AFTER_NAME =
  /^(?:ph d|phd|e?mba|m sc|msc|b sc|bsc|[bcm]eng|llm|llb|cfa|cpa|d phil|dphil|dba|[ocm]be|frs|esq)$/;
/** After a comma a run of capitals is a degree or an order, too: "Ana Ruiz, FCA". */
const CAPITALS = /^(?:\p{Lu}\.?){2,6}$|^(?:\p{Lu}\p{Ll}{0,3}\.){2,3}$/u;

/** Letters that carry no accent to take away, and how those without them write them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'o',
  æ: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};
const SPECIAL = /[øœæłđðı]/g;

const partsOf = (token: string): string[] => token.split(/[.-]+/).filter(Boolean);

const isBeforeName = (token: string): boolean => {
  const known = (part: string) =>
    BEFORE_NAME.has(part) || (token.includes('.') && DOTTED_BEFORE_NAME.has(part));
  return BEFORE_NAME.has(token.replace(/[.-]/g, '')) || partsOf(token).every(known);
};

/** Without "Prof. Dr."; two words at least stay, because a name may look like a title: "Lord Byron". */
const withoutTitles = (tokens: readonly string[]): readonly string[] => {
  const first = tokens.findIndex((token) => !isBeforeName(token));
  return first > 0 && tokens.length - first >= 2 ? tokens.slice(first) : tokens;
};

const isDegree = (segment: string): boolean =>
  CAPITALS.test(segment) || AFTER_NAME.test(foldWords(segment));

/** "Ruiz, Ana" and "Ana Ruiz, PhD" as "Ana Ruiz". */
const inOrder = (name: string): string => {
  const [first = '', ...rest] = name
    .split(/[,،、]/)
    .map((segment) => segment.trim())
    .filter(Boolean);
  const others = rest.filter((segment) => !isDegree(segment));
  // "Ruiz, A. M.": what is left of a name without its second part is nobody's.
  const [given, ...more] = others.length === 0 && !first.includes(' ') ? rest : others;
  if (!given) return first;
  // More than two parts: whatever it is, it is no "surname, given name".
  return more.length > 0 ? name : `${given} ${first}`;
};

/** "Mueller" is how a keyboard without umlauts writes Müller. */
const withoutUmlauts = (word: string): string => word.replace(/([aou])e/g, '$1');

const withoutDegrees = (words: readonly string[]): readonly string[] => {
  const end = words.findLastIndex((word) => !AFTER_NAME.test(word));
  return end >= 1 ? words.slice(0, end + 1) : words;
};

const wordsOf = (name: string): string[] => {
  const tokens = withoutTitles(foldText(inOrder(name)).split(' '));
  const plain = foldWords(tokens.join(' ')).replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
  return [...withoutDegrees(plain.split(' '))].map(withoutUmlauts);
};

/** Chinese and Japanese names are written with a blank and without. */
const isWithoutBlanks = (words: readonly string[]): boolean =>
  words.every((word) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u.test(word),
  );

/**
 * A name as it is compared: the same with and without accents, forms of address, degrees and middle
 * initials, and whichever of the two names comes first after a comma. Never shown.
 */
export const nameKey = (name: string): string => {
  const words = wordsOf(name);
  if (isWithoutBlanks(words)) return words.join('');
  const isInner = (index: number) => index > 0 && index < words.length - 1;
  return words.filter((word, index) => !(isInner(index) && word.length === 1)).join(' ');
};

const isSameWord = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);

/**
 * True where one of the names only leaves out or shortens what the other says: "A. Ruiz", "Ana Ruiz"
 * and "Ana María Ruiz". Too little to make one person of them, enough not to say that they are two.
 */
export const mayBeOnePerson = (one: string, other: string): boolean => {
  const [short = [], long = []] = [nameKey(one).split(' '), nameKey(other).split(' ')].sort(
    (a, b) => a.length - b.length,
  );
  const left = [...long];
  return short.every((word) => {
    const at = left.findIndex((candidate) => isSameWord(word, candidate));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};

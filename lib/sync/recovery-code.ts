import { fail, ok, type Result } from '@/lib/domain/result';

/** Crockford's base 32: no letter that is taken for another when it is read out or copied by hand. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** 26 signs are 130 bits; with two that check the whole they fill seven groups. */
const SECRET = 26;
const GROUPS = 7;

export type CodeProblem =
  | { code: 'length' }
  /** The groups that are mistyped, counted from one. */
  | { code: 'groups'; groups: number[] }
  /** Each group is right by itself, but they are not those of one code. */
  | { code: 'other' };

/** Multiplication in the field of 32 elements: it finds every single wrong sign and every swap of two. */
const times = (one: number, other: number): number => {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((other >> bit) & 1) product ^= one << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
};

/** A sum in which each place has a weight of its own, begun with where the group stands. */
const checkOf = (values: readonly number[], start: number, weight: number): number =>
  values.reduce((sum, value) => times(sum ^ value, weight), start);

const signOf = (value: number): string => SIGNS.charAt(value);

const valuesIn = (text: string): number[] => Array.from(text, (sign) => SIGNS.indexOf(sign));

/** Two more values, by which groups of two different codes are told apart. */
const wholeChecks = (secret: readonly number[]): number[] => [
  checkOf(secret, 1, 3),
  checkOf(secret, 2, 5),
];

const groupsOf = (values: readonly number[]): number[][] =>
  Array.from({ length: GROUPS }, (_, index) => values.slice(index * GROUP, (index + 1) * GROUP));

/** A secret of 130 bits as 26 signs; `random` gives so many random bytes. */
export const newSecret = (random: (length: number) => Uint8Array): string =>
  [...random(SECRET)].map((byte) => signOf(byte % 32)).join('');

/** The secret as the person writes it down: seven groups of five signs, the fifth a check. */
export const formatCode = (secret: string): string => {
  const values = valuesIn(secret);
  return groupsOf([...values, ...wholeChecks(values)])
    .map((group, index) => [...group, checkOf(group, index + 1, 2)].map(signOf).join(''))
    .join('-');
};

const cleaned = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[\s\-–—]/g, '');

/** The secret of a code as it was typed, with or without its hyphens. */
export const readCode = (typed: string): Result<string, CodeProblem> => {
  const signs = cleaned(typed);
  if (signs.length !== GROUPS * (GROUP + 1)) return fail({ code: 'length' });
  const groups = Array.from({ length: GROUPS }, (_, index) =>
    valuesIn(signs.slice(index * 5, index * 5 + 5)),
  );
  const wrong = groups.flatMap((group, index) => {
    const isRight =
      !group.includes(-1) && checkOf(group.slice(0, GROUP), index + 1, 2) === group[GROUP];
    return isRight ? [] : [index + 1];
  });
  if (wrong.length > 0) return fail({ code: 'groups', groups: wrong });
  const values = groups.flatMap((group) => group.slice(0, GROUP));
  const secret = values.slice(0, SECRET);
  const isWhole = wholeChecks(secret).every((value, index) => value === values[SECRET + index]);
  return isWhole ? ok(secret.map(signOf).join('')) : fail({ code: 'other' });
};

import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { LINE_TEXT_MAX } from '@/lib/domain/page-copy';
import { cleanText } from '@/lib/extract/page/text';

const sources = import.meta.glob<string>('../../../lib/extract/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const modules = import.meta.glob('../../../lib/extract/**/*.ts');

/** Patterns written as `/…/`, wherever they stand in a syntax tree. */
const literalsIn = (node: unknown): RegExp[] => {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return [];
  if ('regex' in node && 'value' in node && node.value instanceof RegExp) return [node.value];
  return Object.values(node).flatMap(literalsIn);
};

/** Not a library's own: whoever asked for the pattern stands below this line and the proxy's. */
const isOurs = (stack = ''): boolean => stack.split('\n')[2]?.includes('/lib/extract/') ?? false;

/** Patterns that modules put together while they are loaded. */
const builtBy = async (load: () => Promise<unknown>): Promise<RegExp[]> => {
  const built: RegExp[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, newTarget) {
      const pattern: unknown = Reflect.construct(target, args, newTarget);
      if (pattern instanceof Native && isOurs(new Error().stack)) built.push(pattern);
      return Object(pattern);
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
};

const written = Object.entries(sources).flatMap(([path, text]) =>
  literalsIn(parseSync(path, text).program),
);
const built = await builtBy(async () => {
  for (const load of Object.values(modules)) await load();
});
const patterns = new Map([...written, ...built].map((pattern) => [String(pattern), pattern]));

const USUAL = ['a', 'A', '1', ' ', '.', ',', '-', 'a ', 'A ', 'Ab ', 'Ab-', '1 ', '1,', '漢', 'é'];

/** What a pattern looks for, bit by bit: again and again it almost matches. */
const unitsOf = ({ source }: RegExp): string[] => {
  const words = source
    .replace(/\\[a-zA-Z]|\[[^\]]*\]|\{[^}]*\}/g, ' ')
    .match(/[^\\()|?:*+^$.]{2,}/g);
  const some = [...new Set(words)].filter(
    (_, index, { length }) => index % (1 + (length >> 4)) === 0,
  );
  return [...USUAL, ...some, ...some.map((word) => `${word} `)];
};

/** As long as a line may be, and as clean; the last character fits nothing. */
const nearMissesOf = (pattern: RegExp): string[] =>
  unitsOf(pattern).map((unit) => cleanText(`${unit.repeat(LINE_TEXT_MAX / unit.length - 1)}¬`));

test('all patterns are here, those that are put together too', () => {
  expect(written.length).toBeGreaterThan(300);
  expect(built.length).toBeGreaterThan(30);
});

/**
 * No clock: a pattern that backtracks without end never returns, and the time limit names it. A
 * linear one takes a few milliseconds.
 */
describe.each([...patterns])('%s', (_, pattern) => {
  test('comes back from every near miss of a line’s length', { timeout: 20_000 }, () => {
    const texts = nearMissesOf(pattern);
    const answers = texts.map((text) => text.search(pattern));
    expect(answers).toHaveLength(texts.length);
  });
});

import { expect, test } from 'vitest';
import { filesUnder, placeOf, readText } from './project-files.ts';

const home = 'components/tokens.css';
const colour =
  /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab|color)\(|:\s*[^;{}]*\b(?:black|white|red|green|blue|gr[ae]y|yellow|orange|purple|pink|silver|maroon|navy|teal)\b[^;{}]*;/gi;
const fillOrStroke = /\b(?:fill|stroke|stop-?color)=["'{](?!none|currentColor)/g;

/** `color-mix()` of tokens is no new colour, and an anchor in `url(#…)` is none at all. */
function findColours(path: string, text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const pattern = path.endsWith('.css') ? colour : fillOrStroke;
  return [...bare.matchAll(pattern)].map(
    (found) => `${placeOf(path, bare, found.index)} ${found[0].trim()}`,
  );
}

const styled = ['components', 'entrypoints'].flatMap((folder) =>
  filesUnder(folder, /\.(css|tsx)$/).filter((path) => path !== home),
);

test('colour stands in the tokens and nowhere else', () => {
  expect(styled.some((path) => path.endsWith('.css'))).toBe(true);
  expect(styled.flatMap((path) => findColours(path, readText(path)))).toEqual([]);
});

test('the tokens hold colours for light and for dark', () => {
  const tokens = readText(home);
  expect(findColours('a.css', tokens).length).toBeGreaterThan(20);
  expect(tokens).toMatch(/prefers-color-scheme: dark|light-dark\(/);
});

test.each([
  ['a.css', '.a { color: #fff; }'],
  ['a.css', '.a { border: 1px solid rgb(0 0 0 / 20%); }'],
  ['a.css', '.a { background: white; }'],
  ['a.tsx', '<path fill="#123456" />'],
])('%s: `%s` is a colour', (path, text) => {
  expect(findColours(path, text)).toHaveLength(1);
});

test.each([
  ['a.css', '.white-space { white-space: nowrap; color: var(--text-2); }'],
  ['a.css', '/* #fff */ .a { background: color-mix(in oklab, var(--accent) 8%, transparent); }'],
  ['a.tsx', '<path fill="none" stroke="currentColor" />'],
])('%s: `%s` is none', (path, text) => {
  expect(findColours(path, text)).toEqual([]);
});

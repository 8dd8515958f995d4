import { afterEach, expect, it } from 'vitest';
import { emulate } from './emulate';

const styles = import.meta.glob<string>('/components/**/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Grounds that text stands on; `press` carries no third text. */
const grounds = ['ground', 'paper', 'raised', 'sunken', 'hover'];
const tones = ['ok', 'warn', 'blocker', 'hint', 'info'];

const readable: [text: string, ground: string][] = [
  ...['text', 'text-2', 'accent'].flatMap((text): [string, string][] =>
    [...grounds, 'press'].map((ground) => [text, ground]),
  ),
  ...grounds.map((ground): [string, string] => ['text-3', ground]),
  ...tones.flatMap((tone): [string, string][] => [
    ...['ground', 'paper', 'raised', `${tone}-soft`].map((on): [string, string] => [tone, on]),
    ['text', `${tone}-soft`],
    ['text-2', `${tone}-soft`],
  ]),
  ['on-accent', 'accent-fill'],
  ['on-accent', 'accent-fill-hover'],
  ['on-blocker', 'blocker-fill'],
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['text-2', 'accent-soft'],
  ['accent-hover', 'paper'],
];
const visible: [edge: string, ground: string][] = [
  ...['ground', 'paper', 'raised', 'sunken'].map((on): [string, string] => ['edge', on]),
  ['accent-fill', 'paper'],
];

function colorOf(token: string): [number, number, number] {
  const probe = document.createElement('i');
  probe.style.color = `var(--${token})`;
  document.body.append(probe);
  const numbers =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  const [red, green, blue] = numbers;
  if (red === undefined || green === undefined || blue === undefined) throw new Error(token);
  return [red, green, blue];
}

function luminance(token: string): number {
  const [red, green, blue] = colorOf(token).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

afterEach(async () => {
  delete document.documentElement.dataset['theme'];
  await emulate({});
});

it.each(['light', 'dark'] as const)('keeps every text at 4.5 to 1, %s', async (scheme) => {
  await emulate({ scheme });
  const weak = readable.filter(([text, ground]) => contrast(text, ground) < 4.5);
  expect(weak).toEqual([]);
});

it.each(['light', 'dark'] as const)('keeps every edge at 3 to 1, %s', async (scheme) => {
  await emulate({ scheme });
  expect(visible.filter(([edge, ground]) => contrast(edge, ground) < 3)).toEqual([]);
});

it('keeps on air readable, which is dark in both themes', async () => {
  document.documentElement.dataset['theme'] = 'dark';
  const texts = ['text', 'text-2', 'text-3', 'accent', 'ok'];
  expect(texts.filter((text) => contrast(text, 'air') < 4.5)).toEqual([]);
});

it('lets a chosen theme win over the one of the system', async () => {
  await emulate({ scheme: 'dark' });
  const dark = colorOf('paper');
  document.documentElement.dataset['theme'] = 'light';
  expect(colorOf('paper')).toEqual([255, 255, 255]);
  expect(dark).not.toEqual([255, 255, 255]);
});

it('names no colour outside of tokens.css', () => {
  expect(Object.keys(styles).length).toBeGreaterThan(30);
  const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|light-dark)\(/i;
  const offenders = Object.entries(styles)
    .filter(([path]) => !path.endsWith('/tokens.css'))
    .flatMap(([path, css]) => css.split('\n').map((line) => `${path}: ${line.trim()}`))
    .filter((line) => colour.test(line));
  expect(offenders).toEqual([]);
});

import { isQuiet } from '../bench/statistics.ts';
import { compareOnPages, FIRST } from './page-ratios.mjs';

/** @typedef {import('./take-turns.mjs').Turns} Turns */

const COLUMNS = [
  ['leaders', 'leaders', 'F1'],
  ['precise', 'leaders', 'P'],
  ['by page', 'page', 'F1'],
  ['titles', 'titles', 'F1'],
  ['company', 'company', 'F1'],
  ['mission', 'mission', 'F1'],
  ['vision', 'vision', 'F1'],
  ['values', 'values', 'F1'],
  ['products', 'products', 'F1'],
  ['quiet', 'quiet', 'F1'],
];
const WIDE = 34;

const span = ({ median, low, high }, digits) =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;

/**
 * @param {{ name: string, score?: object }[]} rows Without a score: only timed.
 * @param {Turns[]} pages
 * @param {string} walk The arm every time is shown beside.
 */
export function printTable(rows, pages, walk) {
  const heads = COLUMNS.map(([head]) => head.padStart(9)).join('');
  console.log(`\n${''.padEnd(WIDE)}${heads}   ${'time : walk'.padEnd(22)} the first time`);
  for (const { name, score } of rows) {
    const figures = COLUMNS.map(([, kind, figure]) =>
      (score ? (100 * score[kind][figure]).toFixed(1) : '').padStart(9),
    ).join('');
    const pair = { measured: name, beside: walk };
    const later = span(compareOnPages(pages, pair), 1).padEnd(22);
    const first = span(compareOnPages(pages, { ...pair, when: FIRST }), 1);
    console.log(`${name.padEnd(WIDE)}${figures}   ${later} ${first}`);
  }
}

/**
 * @param {Turns[]} pages
 * @param {{ what: string, measured: string, beside: string, goal?: string }[]} pairs
 */
export function printPairs(pages, pairs) {
  console.log('\nside by side, median of paired ratios (95 % interval over pages); the first time');
  for (const { what, goal = '', ...pair } of pairs) {
    const later = span(compareOnPages(pages, pair), 2).padEnd(18);
    const first = span(compareOnPages(pages, { ...pair, when: FIRST }), 2).padEnd(18);
    console.log(`  ${what.padEnd(44)} ${later} ${first} ${goal}`.trimEnd());
  }
}

/**
 * An arm beside itself must come out as 1, or the times of this run say nothing.
 * @param {Turns[]} pages
 * @param {{ measured: string, beside: string }} twins
 */
export function printNoise(pages, twins) {
  const ratio = compareOnPages(pages, twins);
  const verdict = isQuiet(ratio) ? 'quiet' : 'NOISY: the times of this run are void';
  console.log(`  ${'ours : itself'.padEnd(44)} ${span(ratio, 2)} ${verdict}`);
}

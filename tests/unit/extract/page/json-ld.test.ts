import { expect, test } from 'vitest';
import { jsonDepth } from '@/lib/extract/page/json-ld';

test.each([
  ['{}', 1],
  ['[[{"a":[1]}]]', 4],
  ['{"a":"[[[["}', 1],
  ['{"a":"\\"[[["}', 1],
  ['"text"', 0],
  [']]]', 0],
])('%s is %i deep', (json, depth) => {
  expect(jsonDepth(json)).toBe(depth);
});

test('depth is counted without recursion', () => {
  expect(jsonDepth('['.repeat(1_000_000))).toBe(1_000_000);
});

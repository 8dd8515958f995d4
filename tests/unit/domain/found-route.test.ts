import { expect, test } from 'vitest';
import type { TableName } from '@/lib/domain/base';
import { routeOfHit } from '@/lib/domain/found-route';
import { formatRoute } from '@/lib/domain/route';

const company = { id: 'c', name: 'Larkmoor' };
const at = (table: TableName) => ({ table, id: 'x' });

test.each([
  ['people', '#/person/x'],
  ['proposals', '#/proposal/x'],
  ['findings', '#/company/c/research/x'],
  ['clips', '#/company/c/research/x'],
  ['companies', '#/company/c'],
  ['questions', '#/company/c'],
] as const)('what was found in %s is shown at %s', (table, hash) => {
  expect(formatRoute(routeOfHit({ at: at(table), company }))).toBe(hash);
});

test('what belongs to no company is reached from the companies', () => {
  expect(routeOfHit({ at: at('accomplishments') })).toEqual({ page: 'home' });
});

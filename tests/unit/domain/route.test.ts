import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPANY_VIEWS,
  formatRoute,
  PLAIN_PAGES,
  parseRoute,
  RECORD_PAGES,
  type Route,
} from '@/lib/domain/route';

const ids = fc.string({ minLength: 1, maxLength: 64, unit: 'binary' });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(...PLAIN_PAGES.map((page) => ({ page }))),
  fc
    .record({
      page: fc.constant('company' as const),
      id: ids,
      view: fc.constantFrom(...COMPANY_VIEWS),
      at: fc.option(ids, { nil: undefined }),
      field: fc.option(ids, { nil: undefined }),
    })
    .map(({ at, field, ...rest }) =>
      at === undefined ? rest : { ...rest, at, ...(field !== undefined && { field }) },
    ),
  fc.record({ page: fc.constant('search' as const), words: ids }),
  fc.record({ page: fc.constant('settings' as const), field: ids }),
  fc.record({ page: fc.constantFrom(...RECORD_PAGES), id: ids }),
  fc.record({ page: fc.constantFrom(...RECORD_PAGES), id: ids, field: ids }),
);

describe('routes', () => {
  it('come back from the address they were written to, whatever the id holds', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('open the companies at an empty address', () => {
    expect(parseRoute('')).toEqual({ page: 'home' });
    expect(parseRoute('#/')).toEqual({ page: 'home' });
  });

  it.each([
    '#/company',
    '#/company/',
    '#/company/x/nowhere',
    '#/company/x/people/one/name/more',
    '#/company/x/people//name',
    '#/company/x/research/',
    '#/company/x/research/%',
    '#/search',
    '#/search/x/y',
    '#/person/x/name/more',
    '#/person/x/',
    '#/welcome/x',
    '#/trash/x',
    '#/company/%',
    '#/__proto__/x',
  ])('are none at %s', (hash) => {
    expect(parseRoute(hash)).toBeNull();
  });
});

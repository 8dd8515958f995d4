import { expect, test } from 'vitest';
import { isCompanyLink, personIn, placeOf } from '@/lib/extract/linkedin/place';

const at = (path: string) => placeOf(new URL(path, 'https://www.linkedin.com'));

test.each([
  ['/in/a-b/', { kind: 'profile', slug: 'a-b' }],
  ['/in/a-b?trk=x', { kind: 'profile', slug: 'a-b' }],
  ['/in/a-b/de', { kind: 'profile', slug: 'a-b' }],
  ['/company/a', { kind: 'company', slug: 'a', tab: 'about' }],
  ['/company/a/about/', { kind: 'company', slug: 'a', tab: 'about' }],
  ['/company/a/people/', { kind: 'company', slug: 'a', tab: 'people' }],
  ['/school/a/people', { kind: 'company', slug: 'a', tab: 'people' }],
])('%s is about somebody', (path, place) => {
  expect(at(path)).toEqual(place);
});

test.each([
  '/',
  '/feed/',
  '/authwall?sessionRedirect=%2Fin%2Fa',
  '/login',
  '/uas/login',
  '/checkpoint/challenge/x',
  '/in/',
  '/in/a/overlay/contact-info/',
  '/in/a/details/experience/',
  '/in/a/recent-activity/',
  '/company/a/posts/',
  '/company/a/jobs',
  '/search/results/people/',
  '/messaging/thread/x/',
  '/sales/lead/x',
])('%s is about nobody', (path) => {
  expect(at(path)).toBeNull();
});

test('links are told by their shape, on the site or relative to it', () => {
  expect(personIn('/in/a-b/')).toBe('a-b');
  expect(personIn('https://de.linkedin.com/in/a?trk=org-employees')).toBe('a');
  expect(personIn('/in/a/overlay/about/')).toBeNull();
  expect(personIn('https://evil.example/in/a')).toBeNull();
  expect(personIn(null)).toBeNull();
  expect(isCompanyLink('/company/123/')).toBe(true);
  expect(isCompanyLink('https://evil.example/company/a')).toBe(false);
  expect(isCompanyLink('/companyx/a')).toBe(false);
});

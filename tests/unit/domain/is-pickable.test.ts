import { expect, test } from 'vitest';
import { isPickable } from '@/lib/domain/is-pickable';

test.each(['https://acme.example/about', 'http://localhost:3000/', 'https://github.com/acme'])(
  '%s may be picked from',
  (address) => {
    expect(isPickable(address)).toBe(true);
  },
);

test.each([
  'https://www.linkedin.com/company/acme/',
  'https://de.linkedin.com/in/somebody/',
  'https://chromewebstore.google.com/detail/x',
  'https://acme.example/report.pdf',
  'chrome://settings',
  'about:blank',
  null,
  undefined,
])('%s may not', (address) => {
  expect(isPickable(address)).toBe(false);
});

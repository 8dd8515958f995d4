import { describe, expect, it } from 'vitest';
import { identityOf } from '@/lib/domain/company-identity';
import { domainsAbove } from '@/lib/domain/web-address';

describe('the names a known company may be filed under', () => {
  it.each([
    ['https://jobs.emea.acme.com/x', ['jobs.emea.acme.com', 'emea.acme.com', 'acme.com', 'com']],
    ['https://acme.com./', ['acme.com', 'com']],
    ['http://localhost:8080/', ['localhost:8080', 'localhost']],
    ['about:blank', []],
    ['', []],
  ])('above %s are %j', (address, names) => {
    expect(domainsAbove(address)).toEqual(names);
  });

  it.each([
    'https://www.acme.co.uk/',
    'https://acme.github.io/site',
    'https://www.m\u00fcller.de/',
    'http://127.0.0.1:4173/',
    'http://[::1]:3000/',
    'http://intranet/',
    'http://shop.acme.localhost:4173/',
  ])('include the one that %s is filed under', (address) => {
    const identity = identityOf(address);
    expect(identity.ok && domainsAbove(address).includes(identity.value.registrableDomain)).toBe(
      true,
    );
  });
});

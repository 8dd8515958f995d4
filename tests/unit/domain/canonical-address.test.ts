import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WebUrl } from '@/lib/domain/base';
import { canonicalAddress } from '@/lib/domain/canonical-address';

describe('the address a clip is stored under', () => {
  it.each([
    ['https://acme.com', 'https://acme.com/'],
    ['https://acme.com/?', 'https://acme.com/'],
    ['https://ACME.com:443/About/', 'https://acme.com/About'],
    ['https://acme.com/about#team', 'https://acme.com/about'],
    ['https://acme.com./about', 'https://acme.com/about'],
    ['https://acme.com/about?utm_source=a&UTM_Medium=b', 'https://acme.com/about'],
    ['https://acme.com/about?gclid=1&page=2&fbclid=3', 'https://acme.com/about?page=2'],
    ['https://acme.com/?mc_cid=1&mc_eid=2&_hsenc=3&mkt_tok=4', 'https://acme.com/'],
    ['https://acme.com/?q=caf%C3%A9+bar&&lang=fr', 'https://acme.com/?q=caf%C3%A9+bar&lang=fr'],
    ['https://www.linkedin.com/in/x/?trk=abc', 'https://linkedin.com/in/x'],
    ['https://www.acme.com/about', 'https://acme.com/about'],
    ['https://www.acme.com./about', 'https://acme.com/about'],
    ['https://www.com/about', 'https://www.com/about'],
    ['https://wwww.acme.com/about', 'https://wwww.acme.com/about'],
    ['https://user:secret@acme.com/about', 'https://acme.com/about'],
    ['http://127.0.0.1:4173/about/', 'http://127.0.0.1:4173/about'],
    ['https://acme.com/#/team', 'https://acme.com/#/team'],
    ['https://acme.com/#!/team', 'https://acme.com/#!/team'],
    // Parameters that only begin like one that tracks.
    ['https://acme.com/?utmost=1&gclids=2&mcid=3', 'https://acme.com/?utmost=1&gclids=2&mcid=3'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it.each(['', 'acme.com', 'chrome://newtab', 'about:blank', 'javascript:alert(1)'])(
    'does not exist for "%s"',
    (address) => {
      expect(canonicalAddress(address)).toBeNull();
    },
  );

  it('loses its query rather than be too long to store', () => {
    const page = 'https://acme.com/search';
    expect(canonicalAddress(`${page}?q=${'x'.repeat(5_000)}`)).toBe(page);
    expect(canonicalAddress(`https://acme.com/${'x'.repeat(5_000)}`)).toBeNull();
  });
});

describe('what a page declares itself to be', () => {
  const page = 'https://www.acme.com/about?ref=nav';

  it.each([
    ['https://acme.com/about-us', 'https://acme.com/about-us'],
    ['/about-us/', 'https://acme.com/about-us'],
    ['https://m.acme.com/about?utm_source=x#top', 'https://m.acme.com/about'],
  ])('is taken: %s', (declared, canonical) => {
    expect(canonicalAddress(page, declared)).toBe(canonical);
  });

  it.each([
    ['another company', 'https://notacme.com/about'],
    ['a company that has it as a subdomain', 'https://acme.com.evil.example/about'],
    ['another company on the same hosting', 'https://github.io/about'],
    ['another port', 'https://www.acme.com:8443/about'],
    ['a script', 'javascript:alert(1)'],
    ['a broken address', 'https://'],
    ['the front page, as badly made sites declare everywhere', 'https://www.acme.com/'],
    ['nothing', ''],
  ])('is not taken when it is %s', (_what, declared) => {
    expect(canonicalAddress(page, declared)).toBe('https://acme.com/about?ref=nav');
  });

  it('may be the front page on the front page itself', () => {
    expect(canonicalAddress('https://acme.com/?utm_source=x', 'https://www.acme.com/')).toBe(
      'https://acme.com/',
    );
  });
});

describe('for any address', () => {
  const webUrl = fc.webUrl({ withQueryParameters: true, withFragments: true });

  it('is stable: the canonical address of a canonical address is itself', () => {
    fc.assert(
      fc.property(webUrl, (address) => {
        const canonical = canonicalAddress(address);
        expect(canonical).not.toBeNull();
        expect(canonicalAddress(canonical ?? '')).toBe(canonical);
      }),
    );
  });

  it('can be stored', () => {
    fc.assert(
      fc.property(webUrl, (address) => {
        expect(WebUrl.safeParse(canonicalAddress(address)).success).toBe(true);
      }),
    );
  });

  it('does not change with tracking parameters, wherever they stand', () => {
    const tracking = fc.constantFrom('utm_source=x', 'gclid=1', 'fbclid=a%20b', '_hsenc', 'utm_=');
    fc.assert(
      fc.property(fc.webUrl(), fc.array(tracking, { minLength: 1 }), (address, parameters) => {
        const tracked = parameters.join('&');
        expect(canonicalAddress(`${address}?${tracked}`)).toBe(canonicalAddress(address));
        expect(canonicalAddress(`${address}?${tracked}&page=2`)).toBe(
          canonicalAddress(`${address}?page=2`),
        );
      }),
    );
  });

  it('never takes a clip to another host than the page and its company', () => {
    fc.assert(
      fc.property(fc.string(), (declared) => {
        const canonical = canonicalAddress('https://www.acme.com/about', declared);
        expect(new URL(canonical ?? '').hostname).toMatch(/(^|\.)acme\.com$/);
      }),
    );
  });
});

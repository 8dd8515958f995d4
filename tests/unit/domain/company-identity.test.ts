import fc from 'fast-check';
import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { identityOf } from '@/lib/domain/company-identity';

const domainOf = (address: string) => {
  const identity = identityOf(address);
  return identity.ok ? identity.value.registrableDomain : identity.problem;
};

describe('pages of one company', () => {
  it.each([
    'https://acme.com',
    'http://acme.com/',
    'https://www.acme.com/about',
    'https://acme.com/de-de/ueber-uns/?utm_source=mail#team',
    'https://careers.emea.acme.com/jobs',
    'https://ACME.com./',
    'https://acme.com:8443/',
    'https://user:secret@acme.com/',
  ])('%s is of acme.com', (address) => {
    expect(domainOf(address)).toBe('acme.com');
  });
});

describe('the registrable domain', () => {
  it.each([
    ['https://www.acme.co.uk/', 'acme.co.uk'],
    ['https://acme.github.io/site/', 'acme.github.io'],
    ['https://shop.acme.myshopify.com/', 'acme.myshopify.com'],
    ['https://acme.vercel.app/', 'acme.vercel.app'],
    ['https://github.io/', 'github.io'],
    ['https://www.müller.de/', 'xn--mller-kva.de'],
    ['https://www.xn--mller-kva.de/', 'xn--mller-kva.de'],
    ['https://www.пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
    ['https://www.食狮.公司.cn/', 'xn--85x722f.xn--55qx5d.cn'],
    ['https://www.larkmoor.example/', 'larkmoor.example'],
  ])('of %s is %s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });
});

describe('a site on this machine or network', () => {
  it.each([
    ['http://localhost/', 'localhost'],
    ['http://localhost:8080/about', 'localhost:8080'],
    ['http://127.0.0.1:4173/', '127.0.0.1:4173'],
    ['http://127.0.0.1:4174/', '127.0.0.1:4174'],
    ['http://192.168.1.20/', '192.168.1.20'],
    ['http://[::1]:3000/', '[::1]:3000'],
    ['http://intranet/', 'intranet'],
    ['http://acme.localhost:4173/', 'acme.localhost:4173'],
  ])('%s is known by %s', (address, host) => {
    expect(identityOf(address)).toEqual({
      ok: true,
      value: { registrableDomain: host, host, site: `http://${host}/` },
    });
  });
});

it('names the host that was read and the place where the site begins', () => {
  expect(identityOf('https://ir.acme.com/2026/report')).toEqual({
    ok: true,
    value: { registrableDomain: 'acme.com', host: 'ir.acme.com', site: 'https://acme.com/' },
  });
});

it.each([
  '',
  'acme.com',
  'about:blank',
  'chrome://extensions',
  'file:///C:/acme.html',
  'javascript:alert(1)',
  'mailto:jobs@acme.com',
  'data:text/html,acme.com',
  'https://',
  'https://acme com/',
])('"%s" is of no company', (address) => {
  expect(identityOf(address)).toEqual({ ok: false, problem: 'not-a-web-address' });
});

describe('the identity never changes', () => {
  const path = fc.webUrl({ withQueryParameters: true, withFragments: true });

  it('with tracking parameters, a trailing slash, a fragment or a longer path', () => {
    const additions = ['/', '?utm_source=x&gclid=1', '#team', '/de/ueber-uns/', '/..//'];
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom(...additions), (address, addition) => {
        expect(domainOf(address + addition)).toBe(domainOf(address));
      }),
    );
  });

  it('between http and https, nor with www. in front', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        // Every name right below .ck is a public suffix: there, www. would be a company of its own.
        fc.pre(getPublicSuffix(domain, { allowPrivateDomains: true }) !== domain);
        const identity = domainOf(`https://${domain}/`);
        expect(domainOf(`http://${domain}/`)).toBe(identity);
        expect(domainOf(`https://www.${identity}/`)).toBe(identity);
      }),
    );
  });

  it('when its own site is read', () => {
    fc.assert(
      fc.property(path, (address) => {
        const identity = identityOf(address);
        if (!identity.ok) throw new Error(`${address} has no identity`);
        expect(domainOf(identity.value.site)).toBe(identity.value.registrableDomain);
      }),
    );
  });

  it('and nothing that is typed makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof domainOf(text)).toBe('string');
        expect(typeof domainOf(`https://${text}`)).toBe('string');
      }),
    );
  });
});

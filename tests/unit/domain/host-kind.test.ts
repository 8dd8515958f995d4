import { describe, expect, it } from 'vitest';
import { type HostKind, hostKind } from '@/lib/domain/host-kind';
import { SHARED_HOSTS } from '@/lib/domain/shared-hosts';
import { isHost } from '@/lib/domain/web-address';

const addresses = {
  restricted: [
    '',
    'not an address',
    'chrome://extensions/',
    'about:addons',
    'edge://settings',
    'moz-extension://1b1b/popup.html',
    'chrome-extension://abc/popup.html',
    'view-source:https://acme.com/',
    'devtools://devtools/bundled/inspector.html',
    'file:///home/me/acme.html',
    'data:text/html,<h1>Acme</h1>',
    'https://chromewebstore.google.com/detail/abc',
    'https://chrome.google.com/webstore/category/extensions',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home',
  ],
  pdf: ['https://acme.com/report.pdf', 'https://acme.com/Annual%20Report.PDF?download=1#page=2'],
  linkedin: [
    'https://www.linkedin.com/company/acme/',
    'https://de.linkedin.com/in/somebody',
    'https://linkedin.com/',
  ],
  'shared-host': [
    'https://de.indeed.com/cmp/acme',
    'https://www.indeed.co.uk/cmp/acme',
    'https://indeed.com/',
    'https://www.glassdoor.com.au/Overview/acme',
    'https://www.glassdoor.de/Overview/acme',
    'https://boards.greenhouse.io/acme',
    'https://acme.wd3.myworkdayjobs.com/careers',
    'https://en.wikipedia.org/wiki/Acme',
    'https://x.com/acme',
    'https://acme.medium.com/',
    'https://github.com/acme',
    'https://www.google.com/search?q=acme',
    'https://www.xing.com./pages/acme',
  ],
  site: [
    'https://acme.com/',
    'https://www.acme.com/report.pdf.html',
    'https://acme.github.io/',
    'https://notlinkedin.com/',
    'https://notindeed.com/',
    'https://indeed.acme.com/',
    'https://indeed.design/',
    'https://monster.energy/',
    'https://linkedin.com.acme.com/',
    'https://about.linkedin.com/',
    'https://careers.github.com/',
    'https://cloud.google.com/',
    'https://chrome.google.com/intl/en/',
    'https://netflix.com/',
    'http://127.0.0.1:4173/about',
    'http://localhost/',
  ],
} satisfies Record<HostKind, string[]>;

describe.each(Object.entries(addresses))('%s', (kind, examples) => {
  it.each(examples)('is what "%s" is', (address) => {
    expect(hostKind(address)).toBe(kind);
  });
});

it('lists no shared host twice, nor one that another covers', () => {
  const covered = SHARED_HOSTS.filter((host) =>
    SHARED_HOSTS.some((other) => other !== host && isHost(`https://${host}/`, other)),
  );
  expect(covered).toEqual([]);
  expect(new Set(SHARED_HOSTS).size).toBe(SHARED_HOSTS.length);
});

describe('an address is on a host', () => {
  it.each([
    ['https://linkedin.com/in/x', true],
    ['https://www.linkedin.com/', true],
    ['https://WWW.LinkedIn.com.:443/', true],
    ['https://notlinkedin.com/', false],
    ['https://linkedin.com.evil.example/', false],
    ['https://evil.example/linkedin.com', false],
    ['https://linkedin.com@evil.example/', false],
    ['ftp://linkedin.com/', false],
    ['linkedin.com', false],
    ['', false],
  ])('linkedin.com: %s is %s', (address, expected) => {
    expect(isHost(address, 'linkedin.com')).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import {
  beginGather,
  endGather,
  type Gather,
  gatherOrigin,
  isRunning,
  readGather,
  withOutcome,
} from '@/lib/domain/gather';
import { type SiteLink, type SiteNeed, suggestedLinks } from '@/lib/domain/site-link';

const link = (path: string, why: SiteNeed = 'about'): SiteLink => ({
  url: `https://acme.example/${path}`,
  label: path,
  why,
});
const pathsOf = ({ pages }: Gather) => pages.map(({ link: { label } }) => label);
const failed = { state: 'failed', problem: 'refused' } as const;

describe('where the rest of a site may be read', () => {
  it.each([
    ['https://acme.example/team?x#y', 'https://acme.example'],
    ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173'],
    ['https://www.linkedin.com/company/acme', null],
    ['https://de.linkedin.com/in/somebody', null],
    ['https://about.linkedin.com/', 'https://about.linkedin.com'],
    ['https://www.glassdoor.co.uk/acme', null],
    ['https://medium.com/acme', null],
    ['https://acme.example/report.pdf', null],
    ['chrome://settings', null],
    ['file:///home.html', null],
  ])('%s: %s', (address, origin) => {
    expect(gatherOrigin(address)).toBe(origin);
  });
});

describe('which pages are ticked', () => {
  const suggested = (...links: [string, SiteNeed][]) =>
    suggestedLinks(links.map(([path, why]) => link(path, why))).map(({ label }) => label);

  it('the first for each need, neither contact nor legal notice', () => {
    expect(
      suggested(
        ['a', 'people'],
        ['b', 'people'],
        ['c', 'legal'],
        ['d', 'contact'],
        ['e', 'offers'],
      ),
    ).toEqual(['a', 'e']);
  });

  it('the legal notice, which names directors, where no page is about people', () => {
    expect(suggested(['c', 'legal'], ['d', 'about'])).toEqual(['c', 'd']);
  });
});

describe('a gather', () => {
  it('begins with what was read before, and reads again what is asked for again', () => {
    const first = withOutcome(
      beginGather(null, [link('a'), link('b')], 1),
      link('a').url,
      failed,
      2,
    );
    const second = beginGather(withOutcome(first, link('b').url, failed, 3), [link('a')], 4);
    expect(pathsOf(second)).toEqual(['b', 'a']);
    expect(second).toMatchObject({ asked: 1, running: true, touchedAt: 4 });
    expect(second.pages[1]?.outcome).toEqual({ state: 'waiting' });
  });

  it('forgets, when it ends, what was not read', () => {
    const half = withOutcome(
      beginGather(null, [link('a'), link('b')], 1),
      link('a').url,
      failed,
      2,
    );
    expect(pathsOf(endGather(half, 3))).toEqual(['a']);
  });

  it('that nobody has touched for long is not running any more', () => {
    const gather = beginGather(null, [link('a')], 1_000);
    expect(isRunning(gather, 40_000)).toBe(true);
    expect(isRunning(gather, 50_000)).toBe(false);
    expect(isRunning(endGather(gather, 1_000), 1_001)).toBe(false);
  });

  it('never grows beyond what its draft may hold', () => {
    let gather: Gather | null = null;
    for (let press = 0; press < 9; press += 1) {
      const links = Array.from({ length: 8 }, (_, index) => link(`${press}-${index}`));
      gather = beginGather(gather, links, press);
      for (const { url } of links) gather = withOutcome(gather, url, failed, press);
    }
    expect(readGather(gather)?.pages).toHaveLength(32);
  });

  it('is none where the draft is of another version', () => {
    expect(readGather({ pages: 7 })).toBe(null);
    expect(readGather(null)).toBe(null);
  });
});

import { describe, expect, it } from 'vitest';
import type { GatherAnswer } from '@/lib/browser/gather-page';
import {
  ABOUT,
  aSite,
  LEGAL,
  MISSION,
  ORIGIN,
  openSite,
  page,
  request,
  robots,
  TEAM,
} from './a-site';

describe('reading the rest of a site', () => {
  it('asks for robots.txt, then for one page at a time, a second after the one before', async () => {
    const site = openSite();
    expect(await site.gathers().start(request(TEAM, ABOUT))).toBe(true);
    expect(await site.states()).toEqual([
      ['/team', 'read'],
      ['/about', 'read'],
    ]);
    expect(site.paths()).toEqual(['/robots.txt', '/team', '/about']);
    expect(site.asked.map(({ at }) => at)).toEqual([10_000, 11_030, 12_060]);
  });

  it('holds what each page says, with that page as its source, and follows no further', async () => {
    const site = openSite();
    await site.gathers().start(request(TEAM));
    const outcome = (await site.ended())[0]?.outcome;
    expect(outcome).toMatchObject({ state: 'read', reading: { url: TEAM.url } });
    const reading = outcome?.state === 'read' ? outcome.reading : null;
    expect(reading?.candidates.map(({ kind, text }) => [kind, text])).toContainEqual([
      'mission',
      MISSION,
    ]);
    expect(reading?.links).toBeUndefined();
  });

  it('never asks for what robots.txt shuts out, and waits as long as it says', async () => {
    const rules = 'User-agent: *\nDisallow: /team\nCrawl-delay: 4';
    const site = aSite(({ as, address }) => (as === 'robots' ? robots(rules) : page(address)));
    await site.gathers().start(request(TEAM, ABOUT));
    expect(await site.states()).toEqual([
      ['/team', 'robots'],
      ['/about', 'read'],
    ]);
    expect(site.asked.map(({ path, at }) => [path, at])).toEqual([
      ['/robots.txt', 10_000],
      ['/about', 14_030],
    ]);
  });

  it.each<[string, GatherAnswer, string, string[]]>([
    ['there is none', robots('', 404), 'read', ['/robots.txt', '/team']],
    ['the server fails', robots('', 503), 'unreachable', ['/robots.txt']],
    ['nobody answers', { state: 'failed', problem: 'too-slow' }, 'too-slow', ['/robots.txt']],
  ])('treats robots.txt as the standard says where %s', async (_when, answer, state, paths) => {
    const site = aSite(({ as, address }) => (as === 'robots' ? answer : page(address)));
    await site.gathers().start(request(TEAM));
    expect(await site.states()).toEqual([['/team', state]]);
    expect(site.paths()).toEqual(paths);
  });

  it('says of each page why it was not read, and goes on', async () => {
    const site = aSite(({ as, address }) => {
      if (as === 'robots') return robots('');
      if (address === TEAM.url) return { state: 'failed', problem: 'not-html' };
      return page(address, address === ABOUT.url ? 'Loading' : MISSION);
    });
    await site.gathers().start(request(TEAM, ABOUT, LEGAL));
    expect(await site.states()).toEqual([
      ['/team', 'not-html'],
      ['/about', 'drawn'],
      ['/legal', 'read'],
    ]);
  });

  it('believes no answer that is not one', async () => {
    // What a page of another build, or a broken one, might return.
    const site = aSite(({ as }) =>
      as === 'robots' ? robots('') : (JSON.parse('{"state":"copied"}') as GatherAnswer),
    );
    await site.gathers().start(request(TEAM));
    expect(await site.states()).toEqual([['/team', 'unreadable']]);
  });

  it('adds to what earlier presses read', async () => {
    const site = openSite();
    const own = site.gathers();
    await own.start(request(TEAM));
    await site.states();
    await own.start(request(ABOUT));
    await expect.poll(() => site.paths().length).toBe(4);
    expect(await site.states()).toEqual([
      ['/team', 'read'],
      ['/about', 'read'],
    ]);
  });

  it.each([
    ['no page', ORIGIN, []],
    ['a page of another site', ORIGIN, [{ ...TEAM, url: 'https://evil.example/' }]],
    [
      'LinkedIn',
      'https://www.linkedin.com',
      [{ ...TEAM, url: 'https://www.linkedin.com/company/x' }],
    ],
    ['a shared host', 'https://medium.com', [{ ...TEAM, url: 'https://medium.com/about' }]],
  ])('refuses %s', async (_what, origin, links) => {
    const site = aSite(() => robots(''));
    expect(await site.gathers().start({ tabId: 3, origin, links })).toBe(false);
    expect(site.asked).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ABOUT, aSite, LEGAL, ORIGIN, page, request, robots, TEAM } from './a-site';

describe('cancelling', () => {
  /** Holds the first page back until it is let go. */
  const held = () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    const site = aSite(async ({ as, address }) => {
      if (as === 'robots') return robots('');
      if (address === ABOUT.url) await promise;
      return page(address);
    });
    return { ...site, letGo: () => resolve(null) };
  };
  const reachesAbout = (site: ReturnType<typeof held>) =>
    expect.poll(() => site.paths().includes('/about')).toBe(true);

  it('breaks off the request under way, asks for nothing more and leaves no draft', async () => {
    const site = held();
    const own = site.gathers();
    await own.start(request(TEAM, ABOUT, LEGAL));
    await reachesAbout(site);
    await own.cancel(ORIGIN);
    expect(site.aborted()).toBe(1);
    expect(await site.draft()).toBe(null);
    site.letGo();
    // Begins only once the cancelled one has ended.
    expect(await own.start(request(LEGAL))).toBe(true);
    expect(await site.states()).toEqual([['/legal', 'read']]);
    expect(site.paths()).toEqual(['/robots.txt', '/team', '/about', '/robots.txt', '/legal']);
  });

  it('keeps what an earlier press had read', async () => {
    const site = held();
    const own = site.gathers();
    await own.start(request(TEAM));
    await site.states();
    await own.start(request(ABOUT));
    await reachesAbout(site);
    expect(await own.start(request(LEGAL))).toBe(false); // one at a time
    await own.cancel(ORIGIN);
    expect(await site.states()).toEqual([['/team', 'read']]);
    site.letGo();
  });

  it('ends one whose worker has died, with what that one had read', async () => {
    const site = held();
    await site.gathers().start(request(TEAM, ABOUT));
    await reachesAbout(site);
    await site.gathers().cancel(ORIGIN); // another worker, which knows of no run
    expect(await site.states()).toEqual([['/team', 'read']]);
    site.letGo();
  });
});

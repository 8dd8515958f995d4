import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { createChecks } from '@/entrypoints/background/check-page';
import { createPace } from '@/entrypoints/background/pace';
import { sourcePageOf } from '@/lib/domain/source-page';
import { keepPassage } from '@/lib/store/commands/keep-passage';
import { done } from '../../fixtures/memory-store';
import { aSite, MISSION, ORIGIN, openSite, page, robots, TEAM } from './a-site';

/** Tabs as the browser tells them: the address of one that may not be seen is left out. */
const tabsShow = (...addresses: (string | null)[]) =>
  Object.assign(browser.tabs, {
    query: async () =>
      addresses.map((url, index) => ({
        id: index + 1,
        windowId: 1,
        active: index === 0,
        ...(url && { url }),
      })),
  });

const keptFrom = async (site: ReturnType<typeof aSite>, url: string) => {
  const read = { url, canonicalUrl: '', title: '', readAt: site.store.now() };
  const selector = { exact: MISSION, prefix: '', suffix: '' };
  const passage = {
    kind: 'mission' as const,
    selector,
    headingPath: [],
    clipKind: 'selection' as const,
  };
  await done(keepPassage(site.store, 'acme', sourcePageOf(read), passage));
  return createChecks(site.store, createPace(site.store.now, site.wait));
};
const stateOf = async (site: ReturnType<typeof aSite>) =>
  (await site.store.database.clips.toArray()).map(({ seenState }) => seenState);

it('reads the page from within a tab of its site, once robots.txt has been asked', async () => {
  const site = openSite();
  const check = await keptFrom(site, TEAM.url);
  tabsShow(null, `${ORIGIN}/`);
  const checked = { state: 'checked', present: 1, changed: 0, gone: 0, unchecked: 0 };
  expect(await check(TEAM.url)).toEqual(checked);
  expect(site.paths()).toEqual(['/robots.txt', '/team']);
});

it('does not say that what it did not find is gone: a script may show it', async () => {
  const site = aSite(({ as, address }) =>
    as === 'robots' ? robots('') : page(address, 'A long page about something else. '.repeat(20)),
  );
  const check = await keptFrom(site, TEAM.url);
  tabsShow(`${ORIGIN}/`);
  expect(await check(TEAM.url)).toMatchObject({ state: 'checked', gone: 0, unchecked: 1 });
  expect(await stateOf(site)).toEqual(['present']);
});

it('asks for nothing where no tab is on that site, and never on LinkedIn or a shared host', async () => {
  const site = openSite();
  const check = await keptFrom(site, TEAM.url);
  tabsShow(null, 'https://other.example/');
  expect(await check(TEAM.url)).toEqual({ state: 'closed' });
  for (const shared of ['https://www.linkedin.com/company/acme', 'https://github.com/acme']) {
    tabsShow('https://elsewhere.example/', shared.replace('acme', 'other'));
    expect(await check(shared)).toEqual({ state: 'closed' });
  }
  expect(site.asked).toEqual([]);
});

it.each([
  ['robots.txt shuts it out', () => robots('User-agent: *\nDisallow: /team'), 'robots'],
  [
    'the site does not answer',
    () => ({ state: 'failed', problem: 'too-slow' }) as const,
    'too-slow',
  ],
])('leaves what is kept as it was where %s', async (_when, answer, problem) => {
  const site = aSite(answer);
  const check = await keptFrom(site, TEAM.url);
  tabsShow(`${ORIGIN}/`);
  expect(await check(TEAM.url)).toEqual({ state: 'failed', problem });
  expect(await stateOf(site)).toEqual(['present']);
});

it('takes neither a page that a script draws nor another one for the page that was kept', async () => {
  const drawn = aSite(({ as, address }) =>
    as === 'robots' ? robots('') : page(address, 'Loading'),
  );
  const checkDrawn = await keptFrom(drawn, TEAM.url);
  tabsShow(`${ORIGIN}/`);
  expect(await checkDrawn(TEAM.url)).toEqual({ state: 'drawn' });
  const moved = aSite(({ as }) => (as === 'robots' ? robots('') : page(`${ORIGIN}/elsewhere`)));
  const checkMoved = await keptFrom(moved, TEAM.url);
  expect(await checkMoved(TEAM.url)).toEqual({ state: 'moved' });
  expect([await stateOf(drawn), await stateOf(moved)]).toEqual([['present'], ['present']]);
});

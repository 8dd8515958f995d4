import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipPassage } from '@/entrypoints/background/clip-passage';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
import { edit } from '@/lib/store/commands/edit';
import { readDraft } from '@/lib/store/queries/drafts';
import { listResearch } from '@/lib/store/queries/research';
import type { Store } from '@/lib/store/write';
import { aClipStore, aPassage, pageAnswers, startAcme, tabShows, URL_OF_PAGE } from './a-passage';

const SELECTION = { as: 'selection' } as const;
let store: Store;

beforeEach(() => {
  fakeBrowser.reset();
  tabShows(URL_OF_PAGE);
  store = aClipStore();
});

const REPORT = 'https://acme.example/files/Annual%20Report.pdf#page=3';

describe('keeping from a PDF', () => {
  it('takes the address from the tab, keeps its page, and calls it by the name of its file', async () => {
    const acme = await startAcme(store);
    tabShows(REPORT);
    pageAnswers(new Error('Cannot access contents of the page'));
    const known = { text: 'Revenue of 41 m in 2025', url: 'chrome-extension://viewer/index.html' };
    await clipPassage(store, { tabId: 1, wanted: SELECTION, frameId: 5, known });
    const [{ clips } = { clips: [] }] = (await listResearch(store.database, acme, 10)).research;
    expect(clips).toMatchObject([
      {
        url: REPORT,
        canonicalUrl: 'https://acme.example/files/Annual%20Report.pdf',
        title: 'Annual Report.pdf',
      },
    ]);
  });

  it('has no article, nor links of pictures', async () => {
    tabShows(REPORT);
    pageAnswers(aPassage('The viewer'));
    for (const wanted of [
      { as: 'article' } as const,
      { as: 'image', address: 'https://acme.example/p.png' } as const,
    ])
      expect(await clipPassage(store, { tabId: 1, wanted })).toEqual({
        state: 'failed',
        reason: 'page-closed-to-us',
      });
  });
});

describe('keeping a whole article', () => {
  const ARTICLE = { as: 'article' } as const;
  const article = { headline: 'A line is laid', markdown: 'The line …', partial: false };
  const story = { ...aPassage('The line is forty kilometres long.'), clipKind: 'article', article };

  it('adds nothing the second time, from any variant of its address', async () => {
    const acme = await startAcme(store);
    tabShows(URL_OF_PAGE);
    pageAnswers(story);
    await clipPassage(store, { tabId: 1, wanted: ARTICLE });
    tabShows('https://www.acme.example/about/#top');
    pageAnswers({ ...story, url: 'https://www.acme.example/about/#top' });
    expect(await clipPassage(store, { tabId: 1, wanted: ARTICLE })).toMatchObject({
      kept: { added: 'nothing' },
    });
    const { research } = await listResearch(store.database, acme, 10);
    expect(research).toMatchObject([
      { finding: { kind: 'other', text: 'A line is laid' }, clips: [{ kind: 'article', article }] },
    ]);
  });

  it('leaves the note on it alone', async () => {
    const acme = await startAcme(store);
    tabShows(URL_OF_PAGE);
    pageAnswers(story);
    const first = await clipPassage(store, { tabId: 1, wanted: ARTICLE });
    if (first.state !== 'kept') throw new Error('It was not kept');
    await edit(store, 'clips', first.kept.clipId, 'note', 'Ask about the banks');
    await clipPassage(store, { tabId: 1, wanted: ARTICLE });
    const { research } = await listResearch(store.database, acme, 10);
    expect(research[0]?.clips[0]?.note).toBe('Ask about the banks');
  });

  it('waits with all of its text while the company is not known', async () => {
    tabShows(URL_OF_PAGE);
    pageAnswers(story);
    expect(await clipPassage(store, { tabId: 1, wanted: ARTICLE })).toEqual({ state: 'waiting' });
    expect(await readDraft(store.database, WAITING_CLIP)).toMatchObject([{ reading: { article } }]);
  });

  it('is refused on LinkedIn before anything is injected', async () => {
    tabShows('https://www.linkedin.com/pulse/a-story');
    pageAnswers(story);
    expect(await clipPassage(store, { tabId: 1, wanted: ARTICLE })).toEqual({
      state: 'failed',
      reason: 'page-closed-to-us',
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['there is none', { ...story, selector: null, article: undefined }, 'no-article'],
    ['the page moves on and on', null, 'page-moved'],
    [
      'the answer holds markup where Markdown belongs',
      { ...story, article: 7 },
      'page-closed-to-us',
    ],
  ])('says why when %s', async (_case, result, reason) => {
    tabShows(URL_OF_PAGE);
    pageAnswers(result);
    expect(await clipPassage(store, { tabId: 1, wanted: ARTICLE })).toEqual({
      state: 'failed',
      reason,
    });
  });
});

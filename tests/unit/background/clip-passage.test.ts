import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipPassage } from '@/entrypoints/background/clip-passage';
import { takeJustKept } from '@/lib/browser/session';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
import { edit } from '@/lib/store/commands/edit';
import { startCompany } from '@/lib/store/commands/start-company';
import { openDatabase } from '@/lib/store/database';
import { readDraft } from '@/lib/store/queries/drafts';
import { listResearch } from '@/lib/store/queries/research';
import type { Store } from '@/lib/store/write';

const URL_OF_PAGE = 'https://www.acme.example/about?utm_source=mail';
const SELECTION = { as: 'selection' } as const;
let store: Store;
let count = 0;

/** What the injected reader answers in this test; an error stands for a page that is closed to us. */
const pageAnswers = (result: unknown) => {
  const answer = vi.fn(async () => {
    if (result instanceof Error) throw result;
    return [{ documentId: 'd', frameId: 0, result }];
  });
  Object.assign(browser, { scripting: { executeScript: answer } });
};

const reading = (exact: string | null) => ({
  url: URL_OF_PAGE,
  canonicalUrl: '',
  title: 'About',
  readAt: 1_000,
  selector: exact === null ? null : { exact, prefix: 'before', suffix: 'after' },
  headingPath: ['Who we are'],
});

const kept = async (company: string) =>
  (await listResearch(store.database, company, 10)).research.map(({ finding, clips }) => ({
    kind: finding.kind,
    text: finding.text,
    value: finding.value,
    quote: clips[0]?.selector.exact,
    page: clips[0]?.canonicalUrl,
  }));

const startAcme = async () => {
  const company = { name: 'Acme', domain: 'acme.example', roleTitle: 'Role' };
  const started = await startCompany(store, company);
  if (!started.ok) throw new Error('the company was not started');
  return started.value;
};

/** The tab as the browser tells it after a press. */
const tabShows = (url: string, title = 'A title') =>
  Object.assign(browser.tabs, { get: async () => ({ id: 1, windowId: 1, url, title }) });

beforeEach(() => {
  fakeBrowser.reset();
  tabShows(URL_OF_PAGE);
  count += 1;
  store = {
    database: openDatabase(`clip-${count}`),
    now: () => 2_000,
    newId: () => `id-${count++}`,
  };
});

describe('keeping the selected text', () => {
  it('keeps it for the company of the page, as the kind it looks like', async () => {
    const acme = await startAcme();
    pageAnswers(reading('Our mission is to make every grid readable.'));
    const outcome = await clipPassage(store, { tabId: 1, wanted: SELECTION });
    expect(outcome).toMatchObject({
      state: 'kept',
      kept: { companyId: acme, added: 'finding' },
    });
    expect(await kept(acme)).toEqual([
      {
        kind: 'mission',
        text: 'Our mission is to make every grid readable.',
        value: undefined,
        quote: 'Our mission is to make every grid readable.',
        page: 'https://acme.example/about',
      },
    ]);
    expect(await takeJustKept()).toMatchObject({ companyId: acme, tabId: 1 });
  });

  it('splits a leader into name and title, with the passage as the quote', async () => {
    const acme = await startAcme();
    pageAnswers(reading('Helena Duarte, CFO'));
    await clipPassage(store, { tabId: 1, wanted: SELECTION, kind: 'leader' });
    expect(await kept(acme)).toMatchObject([
      { kind: 'leader', text: 'Helena Duarte', value: 'CFO', quote: 'Helena Duarte, CFO' },
    ]);
  });

  it('keeps the same passage once, however often the key is pressed', async () => {
    const acme = await startAcme();
    pageAnswers(reading('We grow by 12 % a year.'));
    await clipPassage(store, { tabId: 1, wanted: SELECTION });
    await clipPassage(store, { tabId: 1, wanted: SELECTION });
    expect(await kept(acme)).toHaveLength(1);
  });

  it('lets every passage wait in a draft while the company is not known', async () => {
    for (const exact of ['Our vision: no blackout.', 'Product: Gridcast', 'Product: Gridcast']) {
      pageAnswers(reading(exact));
      expect(await clipPassage(store, { tabId: 1, wanted: SELECTION })).toEqual({
        state: 'waiting',
      });
    }
    // Each of them, and once: a second passage must not take the place of the first.
    expect(await readDraft(store.database, WAITING_CLIP)).toMatchObject([
      { kind: 'vision', reading: { selector: { exact: 'Our vision: no blackout.' } } },
      { reading: { selector: { exact: 'Product: Gridcast' } } },
    ]);
  });

  it('takes what the browser says is selected where the page cannot be read', async () => {
    const acme = await startAcme();
    pageAnswers(new Error('Cannot access contents of the page'));
    const known = { text: 'Revenue of 41 m in 2025', url: 'https://acme.example/report.pdf' };
    expect(await clipPassage(store, { tabId: 1, wanted: SELECTION, known })).toMatchObject({
      state: 'kept',
    });
    expect(await kept(acme)).toMatchObject([{ kind: 'revenue', text: 'Revenue of 41 m in 2025' }]);
  });

  it('says that nothing was stored where the database does not open', async () => {
    pageAnswers(reading('We grow by 12 % a year.'));
    store.database.close({ disableAutoOpen: true });
    const outcome = await clipPassage(store, { tabId: 1, wanted: SELECTION });
    expect(outcome).toEqual({ state: 'failed', reason: 'not-stored' });
  });

  it.each([
    ['nothing is selected', reading(null), 'nothing-selected'],
    ['the page is closed to us', new Error('no access'), 'page-closed-to-us'],
    ['the answer is no reading', { url: 7 }, 'page-closed-to-us'],
  ])('stores nothing and says why when %s', async (_case, result, reason) => {
    const acme = await startAcme();
    pageAnswers(result);
    expect(await clipPassage(store, { tabId: 1, wanted: SELECTION })).toEqual({
      state: 'failed',
      reason,
    });
    expect(await kept(acme)).toEqual([]);
    expect(await readDraft(store.database, WAITING_CLIP)).toBeNull();
  });
});

const REPORT = 'https://acme.example/files/Annual%20Report.pdf#page=3';

describe('keeping from a PDF', () => {
  it('takes the address from the tab, keeps its page, and calls it by the name of its file', async () => {
    const acme = await startAcme();
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
    pageAnswers(reading('The viewer'));
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
  const story = { ...reading('The line is forty kilometres long.'), clipKind: 'article', article };

  it('adds nothing the second time, from any variant of its address', async () => {
    const acme = await startAcme();
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
    const acme = await startAcme();
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

describe('a tab that has gone elsewhere meanwhile', () => {
  it('keeps no words of the page before', async () => {
    await startAcme();
    tabShows('https://www.acme.example/team');
    pageAnswers(reading('Our mission is to make every grid readable.'));
    expect(await clipPassage(store, { tabId: 1, wanted: SELECTION })).toEqual({
      state: 'failed',
      reason: 'page-moved',
    });
  });
});

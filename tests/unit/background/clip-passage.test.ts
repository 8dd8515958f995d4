import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipPassage } from '@/entrypoints/background/clip-passage';
import { takeJustKept } from '@/lib/browser/session';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
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

const kept = async (company: string) =>
  (await listResearch(store.database, company, 10)).research.map(({ finding, clips }) => ({
    kind: finding.kind,
    text: finding.text,
    value: finding.value,
    quote: clips[0]?.selector.exact,
    page: clips[0]?.canonicalUrl,
  }));

describe('keeping the selected text', () => {
  it('keeps it for the company of the page, as the kind it looks like', async () => {
    const acme = await startAcme(store);
    pageAnswers(aPassage('Our mission is to make every grid readable.'));
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
    const acme = await startAcme(store);
    pageAnswers(aPassage('Helena Duarte, CFO'));
    await clipPassage(store, { tabId: 1, wanted: SELECTION, kind: 'leader' });
    expect(await kept(acme)).toMatchObject([
      { kind: 'leader', text: 'Helena Duarte', value: 'CFO', quote: 'Helena Duarte, CFO' },
    ]);
  });

  it('keeps the same passage once, however often the key is pressed', async () => {
    const acme = await startAcme(store);
    pageAnswers(aPassage('We grow by 12 % a year.'));
    await clipPassage(store, { tabId: 1, wanted: SELECTION });
    await clipPassage(store, { tabId: 1, wanted: SELECTION });
    expect(await kept(acme)).toHaveLength(1);
  });

  it('lets every passage wait in a draft while the company is not known', async () => {
    for (const exact of ['Our vision: no blackout.', 'Product: Gridcast', 'Product: Gridcast']) {
      pageAnswers(aPassage(exact));
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
    const acme = await startAcme(store);
    pageAnswers(new Error('Cannot access contents of the page'));
    const known = { text: 'Revenue of 41 m in 2025', url: 'https://acme.example/report.pdf' };
    expect(await clipPassage(store, { tabId: 1, wanted: SELECTION, known })).toMatchObject({
      state: 'kept',
    });
    expect(await kept(acme)).toMatchObject([{ kind: 'revenue', text: 'Revenue of 41 m in 2025' }]);
  });

  it('says that nothing was stored where the database does not open', async () => {
    pageAnswers(aPassage('We grow by 12 % a year.'));
    store.database.close({ disableAutoOpen: true });
    const outcome = await clipPassage(store, { tabId: 1, wanted: SELECTION });
    expect(outcome).toEqual({ state: 'failed', reason: 'not-stored' });
  });

  it.each([
    ['nothing is selected', aPassage(null), 'nothing-selected'],
    ['the page is closed to us', new Error('no access'), 'page-closed-to-us'],
    ['the answer is no reading', { url: 7 }, 'page-closed-to-us'],
  ])('stores nothing and says why when %s', async (_case, result, reason) => {
    const acme = await startAcme(store);
    pageAnswers(result);
    expect(await clipPassage(store, { tabId: 1, wanted: SELECTION })).toEqual({
      state: 'failed',
      reason,
    });
    expect(await kept(acme)).toEqual([]);
    expect(await readDraft(store.database, WAITING_CLIP)).toBeNull();
  });
});

describe('a tab that has gone elsewhere meanwhile', () => {
  it('keeps no words of the page before', async () => {
    await startAcme(store);
    tabShows('https://www.acme.example/team');
    pageAnswers(aPassage('Our mission is to make every grid readable.'));
    expect(await clipPassage(store, { tabId: 1, wanted: SELECTION })).toEqual({
      state: 'failed',
      reason: 'page-moved',
    });
  });
});

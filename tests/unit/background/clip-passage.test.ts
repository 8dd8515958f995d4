import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipPassage } from '@/entrypoints/background/clip-passage';
import { takeJustKept } from '@/lib/browser/session';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
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

beforeEach(() => {
  fakeBrowser.reset();
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
        page: 'https://www.acme.example/about',
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

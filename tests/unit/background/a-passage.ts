import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { startCompany } from '@/lib/store/commands/start-company';
import { openDatabase } from '@/lib/store/database';
import type { Store } from '@/lib/store/write';

export const URL_OF_PAGE = 'https://www.acme.example/about?utm_source=mail';
let count = 0;

export const aClipStore = (): Store => {
  count += 1;
  let ids = 0;
  return {
    database: openDatabase(`clip-${count}`),
    now: () => 2_000,
    newId: () => `id-${ids++}`,
  };
};

/** What the injected reader answers in this test; an error stands for a page that is closed to us. */
export const pageAnswers = (result: unknown) => {
  const answer = vi.fn(async () => {
    if (result instanceof Error) throw result;
    return [{ documentId: 'd', frameId: 0, result }];
  });
  Object.assign(browser, { scripting: { executeScript: answer } });
};

/** The tab as the browser tells it after a press. */
export const tabShows = (url: string, title = 'A title') =>
  Object.assign(browser.tabs, { get: async () => ({ id: 1, windowId: 1, url, title }) });

export const aPassage = (exact: string | null) => ({
  url: URL_OF_PAGE,
  canonicalUrl: '',
  title: 'About',
  readAt: 1_000,
  selector: exact === null ? null : { exact, prefix: 'before', suffix: 'after' },
  headingPath: ['Who we are'],
});

export const startAcme = async (store: Store): Promise<string> => {
  const company = { name: 'Acme', domain: 'acme.example', roleTitle: 'Role' };
  const started = await startCompany(store, company);
  if (!started.ok) throw new Error('the company was not started');
  return started.value;
};

import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readPage } from '@/entrypoints/background/read-page';
import { setLinkedInRead } from '@/lib/browser/settings';
import type { PageReading } from '@/lib/domain/candidate';
import { aStore } from '../../fixtures/memory-store';

const PROFILE = 'https://www.linkedin.com/in/ingeborg-vasselin/';
const READING: PageReading = {
  url: PROFILE,
  canonicalUrl: '',
  title: 'Ingeborg Vasselin | LinkedIn',
  readAt: 1,
  candidates: [],
  partial: false,
  holdsBack: false,
  failedRules: [],
};

const store = aStore();
const injected = vi.fn();

const inFront = (url: string, result: unknown) => {
  Object.assign(browser.tabs, { get: async () => ({ id: 7, windowId: 1, url }) });
  const executeScript = async (details: { files: string[] }) => {
    injected(...details.files);
    return [{ result }];
  };
  Object.assign(browser, { scripting: { executeScript } });
};

beforeEach(() => injected.mockReset());

test('on LinkedIn nothing is injected before reading has been turned on', async () => {
  inFront(PROFILE, READING);
  expect(await readPage(store, 7)).toEqual({ ok: false, problem: 'closed-to-us' });
  expect(injected).not.toHaveBeenCalled();
});

test('once on, the reader for LinkedIn is injected there and the general one never', async () => {
  await setLinkedInRead(true);
  inFront(PROFILE, READING);
  expect(await readPage(store, 7)).toEqual({ ok: true, value: READING });
  inFront('https://de.linkedin.com/company/a/', { candidates: 'many' });
  expect(await readPage(store, 7)).toEqual({ ok: false, problem: 'unreadable' });
  expect(injected.mock.calls).toEqual([['/capture-linkedin.js'], ['/capture-linkedin.js']]);
  await setLinkedInRead(false);
  expect(await readPage(store, 7)).toEqual({ ok: false, problem: 'closed-to-us' });
});

test('elsewhere the choice plays no part', async () => {
  inFront('https://notlinkedin.com/in/a', null);
  await readPage(store, 7);
  await setLinkedInRead(true);
  await readPage(store, 7);
  expect(injected.mock.calls).toEqual([['/capture.js'], ['/capture.js']]);
});

import { screen } from '@testing-library/react';
import { browser } from 'wxt/browser';
import { PopupScreen } from '@/components/popup/popup-screen';
import { suggestLinks } from '@/entrypoints/background/suggest-links';
import type { Candidate, PageReading } from '@/lib/domain/candidate';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok } from '@/lib/domain/result';
import type { Store } from '@/lib/store/write';
import { NOW, renderWith } from '../a-store';

export const ADDRESS = 'https://www.northwind.example/about';

export const aCandidate = (changes: Partial<Candidate> = {}): Candidate => {
  const text = changes.text ?? 'Every forecast explainable by 2030';
  return {
    kind: 'vision',
    text,
    ruleId: 'vision/inline-label',
    confidence: 'high',
    reader: 'html',
    selector: { exact: `Our story. ${text}.`, prefix: '', suffix: '' },
    headingPath: ['About', 'Our story'],
    ...changes,
  };
};

export const aReading = (
  candidates: Candidate[],
  changes: Partial<PageReading> = {},
): PageReading => ({
  url: ADDRESS,
  canonicalUrl: ADDRESS,
  title: 'About Northwind',
  readAt: NOW,
  candidates,
  partial: false,
  failedRules: [],
  ...changes,
});

/** What a page of a company offers: a name, a vision, two products, a leader. */
export const CANDIDATES = [
  aCandidate({ kind: 'company', text: 'Northwind Grid' }),
  aCandidate(),
  aCandidate({ kind: 'product', text: 'Gridcast', value: 'load forecasts, hour by hour' }),
  aCandidate({ kind: 'product', text: 'Tally', value: 'settlement', confidence: 'low' }),
  aCandidate({ kind: 'leader', text: 'Mara Lindqvist', value: 'VP Operations' }),
];

interface Surroundings {
  url?: string;
  /** What the background reads on the page, or why it could not. */
  read?: () => PageReading | ReadProblem;
  /** What the background answers to `keepFromTab`. */
  clip?: unknown;
}

/** The store of the popup that is open: the background reads the same. */
let opened: Store | null = null;

const silent = { addListener() {}, removeListener() {} };

/** The browser around the popup: a tab in front, a page that answers, a background that knows domains. */
export const surround = ({ url = ADDRESS, read, clip }: Surroundings = {}) => {
  const readPage = () => {
    const found = read ? read() : aReading(CANDIDATES);
    return typeof found === 'string' ? fail(found) : ok(found);
  };
  const site = { registrableDomain: 'northwind.example', host: 'www.northwind.example', site: url };
  const answers: Record<string, () => unknown> = {
    identify: () => site,
    readPage,
    keepFromTab: () => clip,
  };
  const answer = async ({ ask, input }: { ask: string; input: never }) =>
    ok(ask === 'suggestLinks' && opened ? await suggestLinks(opened, input) : answers[ask]?.());
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
    action: { getBadgeText: async () => '', setBadgeText: async () => {} },
  });
  Object.assign(browser.tabs, {
    query: async () => [{ id: 7, windowId: 1, url, title: 'About Northwind' }],
  });
  Object.assign(browser.runtime, { sendMessage: answer });
  localStorage.clear();
};

/** A background that says for whom facts of this store are, and nothing else. */
export const backgroundOf = (store: Store) => {
  opened = store;
  surround();
};

/** Renders the popup as the toolbar button opens it, and waits for a text of the expected view. */
export const openPopup = async (store: Store, view: string | RegExp) => {
  opened = store;
  const popup = await renderWith(store, <PopupScreen />);
  await screen.findByText(view);
  return popup;
};

import { browser } from 'wxt/browser';
import { isOnFollowedSite, watchFollowedSites } from '@/lib/browser/followed-sites';
import { markKnownSites } from '@/lib/browser/icon-rules';
import { onKeptChanged } from '@/lib/browser/kept-signal';
import { showCount } from '@/lib/browser/mark';
import { findOpenTabs, findTab, type OpenTab } from '@/lib/browser/tabs';
import { hostKind } from '@/lib/domain/host-kind';
import { problemOf } from '@/lib/store/problem';
import { findCompanyByAddress, listCompanies } from '@/lib/store/queries/companies';
import { countKept } from '@/lib/store/queries/count-kept';
import type { Store } from '@/lib/store/write';

/** A database that does not open costs the number, nothing else. */
const orNothing = async (work: Promise<void>): Promise<void> => {
  try {
    await work;
  } catch (cause) {
    if (!problemOf(cause)) throw cause;
  }
};

const countFor = async (store: Store, url: string | null): Promise<number> => {
  if (!url || hostKind(url) !== 'site' || !(await isOnFollowedSite(url))) return 0;
  const company = await findCompanyByAddress(store.database, url);
  return company ? countKept(store.database, company.id) : 0;
};

const show = async (store: Store, { id, url }: Pick<OpenTab, 'id' | 'url'>): Promise<void> =>
  showCount(id, await countFor(store, url));

const showKeptOn = async (store: Store, tabId: number): Promise<void> => {
  const tab = await findTab(tabId);
  if (tab) await orNothing(show(store, tab));
};

const showInFront = async (store: Store): Promise<void> => {
  const tabs = await findOpenTabs();
  await Promise.all(tabs.filter(({ active }) => active).map((tab) => show(store, tab)));
};

let marked = '';

/** Only when the sites are others than this worker has marked: a change of a fact changes none. */
const markSites = async (store: Store): Promise<void> => {
  const { rows } = await listCompanies(store.database);
  const domains = rows.flatMap((company) => company.domains).toSorted();
  const key = JSON.stringify(domains);
  if (key === marked) return;
  marked = key;
  await markKnownSites(domains);
};

/**
 * Shows on the toolbar button how much is kept of the company in front: a number on sites that the
 * person follows, a mark by the browser itself on those of other known companies.
 */
export const showKept = (store: Store): void => {
  const all = () =>
    void orNothing(Promise.all([showInFront(store), markSites(store)]).then(() => undefined));
  onKeptChanged(all);
  watchFollowedSites(all);
  browser.runtime.onInstalled.addListener(all);
  browser.runtime.onStartup.addListener(all);
  browser.tabs.onActivated.addListener(({ tabId }) => void showKeptOn(store, tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete' || change.url !== undefined) void showKeptOn(store, tabId);
  });
};

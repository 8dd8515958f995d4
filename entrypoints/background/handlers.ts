import { identityOf } from '@/lib/domain/company-identity';
import type { background, Handlers } from '@/lib/messages/contract';
import type { Store } from '@/lib/store/write';
import type { Syncer } from '@/lib/sync-device/syncer';
import { createChecks } from './check-page';
import { clipPassage } from './clip-passage';
import { createGathers } from './gather-site';
import { readJobAdIn } from './read-job-ad';
import { readPage } from './read-page';
import { suggestLinks } from './suggest-links';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What answers each message of the contract, for as long as this worker lives. */
export const createHandlers = (
  store: Store,
  syncer: Pick<Syncer, 'sync'>,
): Handlers<typeof background> => {
  const gathers = createGathers(store, wait);
  const checkPage = createChecks(store, gathers.paced);
  return {
    keepFromTab: ({ tabId, as }) => clipPassage(store, { tabId, wanted: { as } }),
    readPage: ({ tabId }) => readPage(store, tabId),
    readJobAd: ({ tabId }) => readJobAdIn(tabId, store.now()),
    gatherSite: (request) => gathers.start(request),
    cancelGather: ({ origin }) => gathers.cancel(origin),
    checkPage: ({ url }) => checkPage(url),
    // Not waited for: the status says how it goes.
    syncNow: async ({ cause }) => void syncer.sync(cause),
    suggestLinks: (asked) => suggestLinks(store, asked),
    identify: async ({ address }) => {
      const identity = identityOf(address);
      return identity.ok ? identity.value : null;
    },
  };
};

import { listOpenOnPage } from '@/lib/store/queries/open-on-page';
import { listToVerify } from '@/lib/store/queries/to-verify';
import { useLive } from './use-live';
import { useNow } from './use-now';

// Apart from the other facts' hooks: what the popup shows at once needs none of these.

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What of a company is to be verified before the interview, by page; asked anew as time passes. */
export const useToVerify = (companyId: string) => {
  const day = Math.floor(useNow() / DAY_MS) * DAY_MS;
  return useLive((database) => listToVerify(database, companyId, day), [companyId, day]);
};

/** What of a company this page does not say any more as it did. */
export const useOpenOnPage = (companyId: string, canonicalUrl: string) =>
  useLive(
    (database) => listOpenOnPage(database, companyId, canonicalUrl),
    [companyId, canonicalUrl],
  );

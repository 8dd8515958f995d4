import { useEffect } from 'react';
import { findTabCompany } from '@/lib/browser/session';
import { findLastCompany, watchLastCompany } from '@/lib/browser/settings';
import { findActiveTab, watchActiveTab } from '@/lib/browser/tabs';
import { hostKind } from '@/lib/domain/host-kind';
import type { CompanyView } from '@/lib/domain/route';
import { findCompanyByAddress } from '@/lib/store/queries/companies';
import type { Store } from '@/lib/store/write';
import { useStore } from './store-context';
import { goTo, useHashRoute } from './use-hash-route';
import { useOwner } from './use-owner';

/**
 * The company of the tab in front, where the extension may know it: its address is visible after a
 * click there or on a followed site, and a click is remembered for the tab. Null: cannot tell.
 */
const findCompanyInFront = async (store: Store): Promise<string | null> => {
  const tab = await findActiveTab();
  if (!tab) return null;
  const owner = tab.url ? await findCompanyByAddress(store.database, tab.url) : null;
  if (owner) return owner.id;
  // A company's own site that is nobody's yet: what was said of the tab was said of another page.
  return tab.url && hostKind(tab.url) === 'site' ? null : findTabCompany(tab.id);
};

/**
 * Keeps the panel on the company of the tab in front. Where that cannot be told it stays where it
 * is; a company chosen by hand stays until another one comes to the front.
 */
export const useFollowTab = (): void => {
  const store = useStore();
  const route = useHashRoute();
  const shown = useOwner(route);
  // Whose page it is is being looked up, or it is nobody's: it is not taken away.
  const isUnsure = shown === null && route !== null && 'id' in route;
  const view: CompanyView = route?.page === 'company' ? route.view : 'overview';
  useEffect(() => {
    if (isUnsure) return;
    let current = true;
    const show = (id: string | null) => {
      if (current && id !== null && id !== shown) goTo({ page: 'company', id, view });
    };
    const follow = () => void findCompanyInFront(store).then(show);
    const start = async () => show((await findCompanyInFront(store)) ?? (await findLastCompany()));
    if (shown === null) void start();
    const ends = [watchActiveTab(follow), watchLastCompany(show)];
    return () => {
      current = false;
      for (const end of ends) end();
    };
  }, [store, shown, view, isUnsure]);
};

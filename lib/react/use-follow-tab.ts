import { useCallback, useEffect, useRef, useState } from 'react';
import { findTabCompany } from '@/lib/browser/session';
import { findLastCompany, watchLastCompany } from '@/lib/browser/settings';
import { findActiveTab, watchActiveTab } from '@/lib/browser/tabs';
import { hostKind } from '@/lib/domain/host-kind';
import type { CompanyView, Route } from '@/lib/domain/route';
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

/** The text field that something was typed into and that somebody is still in. */
const useIsWriting = (): (() => boolean) => {
  const field = useRef<EventTarget | null>(null);
  useEffect(() => {
    const typed = ({ target }: Event) => {
      field.current = target;
    };
    document.addEventListener('input', typed, true);
    return () => document.removeEventListener('input', typed, true);
  }, []);
  // A press on another tab leaves the window, but not the field.
  return useCallback(() => field.current !== null && field.current === document.activeElement, []);
};

/** The same place of another company: a record or a field of one is nothing at the other. */
const placeAt = (route: Route | null): { view: CompanyView; at?: string } => {
  if (route?.page !== 'company') return { view: 'overview' };
  const { view, at } = route;
  // These are tabs of the panel, and no records.
  return at === 'plan' || at === 'gaps' ? { view, at } : { view };
};

interface Following {
  /** The company in front, where somebody is writing for another one; null otherwise. */
  elsewhere: string | null;
  follow: () => void;
}

/**
 * Keeps the panel on the company of the tab in front. Where that cannot be told it stays where it
 * is; a company chosen by hand stays until another one comes to the front. While somebody writes it
 * stays, too, and says what is in front.
 */
export const useFollowTab = (): Following => {
  const store = useStore();
  const route = useHashRoute();
  const shown = useOwner(route);
  const isWriting = useIsWriting();
  const [inFront, setInFront] = useState<string | null>(null);
  // Whose page it is is being looked up, or it is nobody's: it is not taken away.
  const isUnsure = shown === null && route !== null && 'id' in route;
  const { view, at } = placeAt(route);
  const turnTo = useCallback(
    (id: string) => {
      setInFront(null);
      goTo({ page: 'company', id, view, ...(at !== undefined && { at }) });
    },
    [view, at],
  );
  useEffect(() => {
    if (isUnsure) return;
    let current = true;
    const show = (id: string | null) => {
      if (!current || id === null) return;
      if (id === shown) setInFront(null);
      else if (isWriting()) setInFront(id);
      else turnTo(id);
    };
    const follow = () => void findCompanyInFront(store).then(show);
    const start = async () => show((await findCompanyInFront(store)) ?? (await findLastCompany()));
    if (shown === null) void start();
    const ends = [watchActiveTab(follow), watchLastCompany(show)];
    return () => {
      current = false;
      for (const end of ends) end();
    };
  }, [store, shown, isUnsure, isWriting, turnTo]);
  const elsewhere = inFront !== null && inFront !== shown ? inFront : null;
  return { elsewhere, follow: () => elsewhere !== null && turnTo(elsewhere) };
};

import { useCallback, useEffect, useState } from 'react';
import { findTabCompany, rememberTabCompany } from '@/lib/browser/session';
import { findLastCompany, rememberLastCompany } from '@/lib/browser/settings';
import type { OpenTab } from '@/lib/browser/tabs';
import type { Company } from '@/lib/domain/company';
import { hostKind } from '@/lib/domain/host-kind';
import type { RoundTwoDatabase } from '@/lib/store/database';
import { findCompany, findCompanyByAddress } from '@/lib/store/queries/companies';
import { type Live, useLive } from './use-live';

/** The company somebody said a tab is about, where its address belongs to none. */
const findBySaying = async (
  database: RoundTwoDatabase,
  tab: OpenTab | null,
): Promise<Company | null> => {
  const kind = tab?.url ? hostKind(tab.url) : 'restricted';
  if (kind === 'site') return null;
  const said = tab ? await findTabCompany(tab.id) : null;
  // On a page of nobody's the person most likely goes on with the company they were at.
  const id = said ?? (kind === 'restricted' || kind === 'pdf' ? await findLastCompany() : null);
  return id ? findCompany(database, id) : null;
};

/** Whose page is in front; null when that is not known yet. `settle` says which company it is. */
export const usePageCompany = (tab: OpenTab | null) => {
  const [settled, settle] = useState<string | null>(null);
  const company: Live<Company | null> = useLive(
    async (database) => {
      if (settled) return findCompany(database, settled);
      const owner = tab?.url ? await findCompanyByAddress(database, tab.url) : null;
      return owner ?? findBySaying(database, tab);
    },
    [tab?.id, tab?.url, settled],
  );
  const id = company.state === 'ready' ? company.value?.id : undefined;
  useEffect(() => {
    if (!id) return;
    void rememberLastCompany(id);
    if (tab) void rememberTabCompany(tab.id, id);
  }, [id, tab]);
  return { company, settle: useCallback((companyId: string) => settle(companyId), []) };
};

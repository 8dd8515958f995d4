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

/** Which question an answer of the database is to. */
const questionOf = (tab: OpenTab | null, settled: string | null): string =>
  JSON.stringify([tab?.id, tab?.url, settled]);

/** Whose page is in front; null when that is not known yet. `settle` says which company it is. */
export const usePageCompany = (tab: OpenTab | null) => {
  const [settled, settle] = useState<string | null>(null);
  const question = questionOf(tab, settled);
  const answer = useLive(
    async (database) => {
      if (settled) return { question, company: await findCompany(database, settled) };
      const owner = tab?.url ? await findCompanyByAddress(database, tab.url) : null;
      return { question, company: owner ?? (await findBySaying(database, tab)) };
    },
    [question],
  );
  // The answer of a moment ago, when no tab was known yet, is about another page: it must neither be
  // shown nor be remembered for this one.
  const isStale = answer.state === 'ready' && answer.value.question !== question;
  const known = answer.state === 'ready' && !isStale ? answer.value.company : null;
  const id = known?.id;
  useEffect(() => {
    if (!id) return;
    void rememberLastCompany(id);
    if (tab) void rememberTabCompany(tab.id, id);
  }, [id, tab]);
  let company: Live<Company | null> = { state: 'loading' };
  if (answer.state === 'failed') company = answer;
  else if (answer.state === 'ready' && !isStale) company = { state: 'ready', value: known };
  return { company, settle: useCallback((companyId: string) => settle(companyId), []) };
};

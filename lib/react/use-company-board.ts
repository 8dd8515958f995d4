import type { Company } from '@/lib/domain/company';
import { findCompany } from '@/lib/store/queries/companies';
import { listCompaniesByRound } from '@/lib/store/queries/companies-by-round';
import { type LinkTargets, readLinkTargets } from '@/lib/store/queries/link-targets';
import { type Linked, readLinkedResearch } from '@/lib/store/queries/linked-research';
import { type Live, useLive } from './use-live';
import { useNow } from './use-now';

/** So many facts of each person and proposal: a panel with thousands would not answer. */
const LINKED_MAX = 50;

export interface CompanyBoard {
  /** Null when it was deleted, or never was. */
  company: Company | null;
  targets: LinkTargets;
  /** The newest research by the id of the person or proposal it is linked to. */
  linked: Map<string, Linked>;
}

/** A company with whom to meet, what to propose, and what is linked to each. */
export const useCompanyBoard = (companyId: string): Live<CompanyBoard> =>
  useLive(
    async (database) => {
      const [company, targets] = await Promise.all([
        findCompany(database, companyId),
        readLinkTargets(database, companyId),
      ]);
      const ends = [
        ...targets.people.map(({ id }) => ({ type: 'person' as const, id })),
        ...targets.proposals.map(({ id }) => ({ type: 'proposal' as const, id })),
      ];
      const linked = await readLinkedResearch(database, ends, LINKED_MAX);
      return { company, targets, linked };
    },
    [companyId],
  );

/** In the order in which they need the person: by the next interview. */
export const useCompaniesByRound = () => {
  const now = useNow();
  return useLive((database) => listCompaniesByRound(database, now), [now]);
};

import type { Company } from '@/lib/domain/company';
import { findCompany, listCompanies } from '@/lib/store/queries/companies';
import { type LinkTargets, readLinkTargets } from '@/lib/store/queries/link-targets';
import { type Research, readLinkedResearch } from '@/lib/store/queries/research';
import { type Live, useLive } from './use-live';

export interface CompanyBoard {
  /** Null when it was deleted, or never was. */
  company: Company | null;
  targets: LinkTargets;
  /** Research by the id of the person or proposal it is linked to. */
  linked: Map<string, Research[]>;
}

/** A company with whom to meet, what to propose, and what is linked to each. */
export const useCompanyBoard = (companyId: string): Live<CompanyBoard> =>
  useLive(
    async (database) => {
      const [company, targets] = await Promise.all([
        findCompany(database, companyId),
        readLinkTargets(database, companyId),
      ]);
      const linked = await readLinkedResearch(database, [
        ...targets.people.map(({ id }) => ({ type: 'person' as const, id })),
        ...targets.proposals.map(({ id }) => ({ type: 'proposal' as const, id })),
      ]);
      return { company, targets, linked };
    },
    [companyId],
  );

export const useCompanies = () => useLive(listCompanies, []);

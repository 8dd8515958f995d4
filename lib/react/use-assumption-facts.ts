import { readMatchingFindings } from '@/lib/store/queries/matching-findings';
import { readRows } from '@/lib/store/queries/read-rows';
import { useLive } from './use-live';

const OFFERED = 5;

interface Assumed {
  companyId: string;
  text: string;
  findingId: string | undefined;
  /** Somebody looks for what might settle it. */
  looking: boolean;
}

/** The fact that settles an assumption, and while it is looked up those that might. */
export const useAssumptionFacts = ({ companyId, text, findingId, looking }: Assumed) =>
  useLive(
    async (database) => {
      const stored = findingId ? [await database.findings.get(findingId)] : [];
      const found = looking ? await readMatchingFindings(database, companyId, text, OFFERED) : [];
      return {
        tied: readRows('findings', stored).rows[0] ?? null,
        matching: found.filter(({ id }) => id !== findingId),
      };
    },
    [companyId, text, findingId, looking],
  );

import Dexie from 'dexie';
import type { RoundTwoDatabase } from '../database';

/** How many facts of a company are kept and not set aside; only indexes are read. */
export const countKept = async (
  { findings }: RoundTwoDatabase,
  companyId: string,
): Promise<number> => {
  const standing = (['accepted', 'verified', 'disputed'] as const).map((status) =>
    findings.where('[companyId+status]').equals([companyId, status]).primaryKeys(),
  );
  const [deleted, ...kept] = await Promise.all([
    findings
      .where('[companyId+deletedAt]')
      .between([companyId, Dexie.minKey], [companyId, Dexie.maxKey])
      .primaryKeys(),
    ...standing,
  ]);
  const gone = new Set(deleted);
  return kept.flat().filter((id) => !gone.has(id)).length;
};

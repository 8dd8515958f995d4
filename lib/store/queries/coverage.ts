import type { FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import type { RoundTwoDatabase } from '../database';
import { keysAt, standingIds } from './readiness';

/**
 * Ids of a company's facts that stand, by kind, newest first. Only indexes are read: whom they are
 * for is in the plan's links, and what they say is read for those that are looked at.
 */
export const readFactsByKind = async (
  { findings }: RoundTwoDatabase,
  companyId: string,
): Promise<Map<FindingKind, string[]>> => {
  const [standing, ...byKind] = await Promise.all([
    standingIds(findings, companyId),
    ...FINDING_KINDS.map((kind) => keysAt(findings, '[companyId+kind]', [companyId, kind])),
  ]);
  const kindOf = new Map(
    FINDING_KINDS.flatMap((kind, index) => (byKind[index] ?? []).map((id) => [id, kind] as const)),
  );
  const known = standing.flatMap((id) => {
    const kind = kindOf.get(id);
    return kind ? [{ id, kind }] : [];
  });
  const grouped = Map.groupBy(known, ({ kind }) => kind);
  return new Map([...grouped].map(([kind, facts]) => [kind, facts.map(({ id }) => id)]));
};

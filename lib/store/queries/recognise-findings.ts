import type { Finding } from '@/lib/domain/finding';
import { findingId } from '@/lib/domain/ids';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { rowsAt } from './rows-at';

/**
 * A statement answers to two `dedupeKey`s: `filed`, of the kind it is filed under, and `read`, of
 * the kind the reader saw. They differ where the person chose another kind.
 */
export interface StatementKeys {
  filed: string;
  read: string;
}

/**
 * For each statement the stored finding that says the same, undefined where there is none. One that
 * was deleted is named only where no other fits, and then the one that holds the key: two rows
 * cannot hold one.
 */
export const recogniseFindings = async (
  { findings }: RoundTwoDatabase,
  companyId: string,
  statements: readonly StatementKeys[],
): Promise<(Finding | undefined)[]> => {
  const keys = [...new Set(statements.flatMap(({ filed, read }) => [filed, read]))];
  const [holders, first] = await Promise.all([
    rowsAt(
      findings,
      '[companyId+dedupeKey]',
      keys.map((key) => [companyId, key]),
    ),
    // The id follows from the key a finding was first kept under, and stays when it is refiled.
    findings.bulkGet(keys.map((key) => findingId(companyId, key))),
  ]);
  const holderOf = new Map(holders.map((finding) => [finding.dedupeKey, finding]));
  const firstOf = new Map(keys.map((key, index) => [key, first[index]]));
  return statements.map(({ filed, read }) => {
    const fitting = [
      holderOf.get(filed),
      holderOf.get(read),
      firstOf.get(read),
      firstOf.get(filed),
    ].filter((finding) => finding !== undefined);
    return fitting.find(isAlive) ?? fitting[0];
  });
};

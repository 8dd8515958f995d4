import { contentWords } from '@/lib/domain/already-answered';
import type { Finding } from '@/lib/domain/finding';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { readRows } from './read-rows';

const STANDING = ['accepted', 'verified'] as const;

/**
 * The company's standing facts that share most of what a text is about, the best first. All are
 * compared as they are stored; only those that are returned are parsed.
 */
export const readMatchingFindings = async (
  database: RoundTwoDatabase,
  companyId: string,
  text: string,
  limit: number,
): Promise<Finding[]> => {
  const asked = contentWords(text);
  const kept = STANDING.map((status) =>
    database.findings.where('[companyId+status]').equals([companyId, status]).toArray(),
  );
  const scored = (await Promise.all(kept))
    .flat()
    // A row that a broken version wrote may lack what the type promises.
    .filter((row) => isAlive(row) && typeof row.text === 'string')
    .map((row) => {
      const words = contentWords(`${row.text} ${row.value ?? ''}`);
      return { row, shared: [...asked].filter((word) => words.has(word)).length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.row.createdAt - a.row.createdAt);
  return readRows(
    'findings',
    scored.slice(0, limit).map(({ row }) => row),
  ).rows;
};

import { isStanding } from '@/lib/domain/dispute';
import { isOpen, openSource } from '@/lib/domain/seen-state';
import type { RoundTwoDatabase } from '../database';
import { listClipsOfPage } from './clips-of-page';
import { readRows } from './read-rows';
import { type Research, readResearch } from './research';
import { rowsAt } from './rows-at';

/** Facts of a company that this page does not say any more as it did, and that wait for an answer. */
export const listOpenOnPage = async (
  database: RoundTwoDatabase,
  companyId: string,
  canonicalUrl: string,
): Promise<Research[]> => {
  const clips = (await listClipsOfPage(database, canonicalUrl)).filter(isOpen);
  if (clips.length === 0) return [];
  const ids = clips.map(({ id }) => id);
  const stored = await rowsAt(database.findings, 'clipIds', ids);
  const own = readRows('findings', stored).rows.filter(
    (finding) => finding.companyId === companyId && isStanding(finding),
  );
  const research = await readResearch(database, [...new Set(own.map(({ id }) => id))]);
  return research.filter((one) => {
    const open = openSource(one.clips);
    return open !== null && ids.includes(open.id);
  });
};

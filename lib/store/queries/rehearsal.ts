import type { Rehearsal } from '@/lib/domain/rehearsal';
import type { Taught } from '@/lib/domain/taught';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';
import { rowsAt } from './rows-at';

/** More products than this nobody explains before an interview: the newest. */
const TAUGHT = 30;
const KINDS = ['product', 'service'] as const;

/** Products and services that are kept and stand, each with what its pages say. */
const readTaught = async (database: RoundTwoDatabase, companyId: string): Promise<Taught[]> => {
  const stored = await rowsAt(
    database.findings,
    '[companyId+kind]',
    KINDS.map((kind) => [companyId, kind]),
  );
  const standing = readRows('findings', stored)
    .rows.filter(({ status }) => status === 'accepted' || status === 'verified')
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
    .slice(0, TAUGHT);
  const clipIds = [...new Set(standing.flatMap((one) => one.clipIds))];
  const { rows } = readRows('clips', await database.clips.bulkGet(clipIds));
  const clips = new Map(rows.map((clip) => [clip.id, clip]));
  return standing.map((finding) => ({
    finding,
    quotes: finding.clipIds.flatMap((id) => clips.get(id) ?? []),
  }));
};

/** What rehearsing asks for beside the plan: what can be explained, and everything said so far. */
export const readRehearsal = async (
  database: RoundTwoDatabase,
  companyId: string,
): Promise<{ taught: Taught[]; log: Rehearsal[] }> => {
  const [taught, stored] = await Promise.all([
    readTaught(database, companyId),
    database.rehearsals.toArray(),
  ]);
  return { taught, log: readRows('rehearsals', stored).rows };
};

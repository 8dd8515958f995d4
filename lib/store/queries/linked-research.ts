import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';
import { type Research, readResearch } from './research';
import { rowsAt } from './rows-at';

export interface Linked {
  /** Newest links first, at most as many as were asked for. */
  research: Research[];
  total: number;
}

/** What is linked to each of the targets, at most `limit` each. Keys are the targets' ids. */
export const readLinkedResearch = async (
  database: RoundTwoDatabase,
  targets: readonly { type: 'person' | 'proposal'; id: string }[],
  limit: number,
): Promise<Map<string, Linked>> => {
  const ends = targets.map(({ type, id }) => [type, id]);
  const links = readRows('links', await rowsAt(database.links, '[to+toId]', ends))
    .rows.filter((link) => link.state === 'accepted' && link.from === 'finding')
    .sort((a, b) => b.createdAt - a.createdAt);
  const linked = [...Map.groupBy(links, (link) => link.toId)].map(([id, own]) => {
    const newest = own.slice(0, limit).map(({ fromId }) => fromId);
    return { id, newest, others: own.length - newest.length };
  });
  const wanted = new Set(linked.flatMap(({ newest }) => newest));
  const found = await readResearch(database, [...wanted]);
  const byFinding = new Map(found.map((one) => [one.finding.id, one]));
  return new Map(
    linked.map(({ id, newest, others }) => {
      const research = newest.flatMap((finding) => byFinding.get(finding) ?? []);
      return [id, { research, total: research.length + others }];
    }),
  );
};

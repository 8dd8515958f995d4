import Dexie from 'dexie';
import type { Clip } from '@/lib/domain/clip';
import type { Finding } from '@/lib/domain/finding';
import type { Link } from '@/lib/domain/link';
import { isSameTag } from '@/lib/domain/tag';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { readRows } from './read-rows';
import { recogniseFindings, type StatementKeys } from './recognise-findings';
import { rowsAt } from './rows-at';

/** A finding with its quotes and the links that start at it. */
export interface Research {
  finding: Finding;
  clips: Clip[];
  links: Link[];
  /** Ids of what it was linked to until somebody took that back, or said that it is of no use. */
  takenBack?: readonly string[];
}

const TARGET_TABLES = { person: 'people', proposal: 'proposals' } as const;

/** Links to what is in the trash wait there with it: restored alone, a finding does not show them. */
const withoutDeleted = async (
  database: RoundTwoDatabase,
  links: readonly Link[],
): Promise<Link[]> => {
  const gone = async (to: keyof typeof TARGET_TABLES): Promise<string[]> => {
    const ids = new Set(links.filter((link) => link.to === to).map(({ toId }) => toId));
    const rows = await database
      .table<{ id: string; deletedAt?: number }>(TARGET_TABLES[to])
      .bulkGet([...ids]);
    return rows.flatMap((row) => (row && !isAlive(row) ? [row.id] : []));
  };
  const deleted = new Set([...(await gone('person')), ...(await gone('proposal'))]);
  return links.filter(({ toId }) => !deleted.has(toId));
};

/** Clips and links of the findings, in the findings' order. */
const withEvidence = async (
  database: RoundTwoDatabase,
  findings: readonly Finding[],
): Promise<Research[]> => {
  const clipIds = [...new Set(findings.flatMap((finding) => finding.clipIds))];
  const [clips, links] = await Promise.all([
    database.clips.bulkGet(clipIds),
    rowsAt(
      database.links,
      '[from+fromId]',
      findings.map(({ id }) => ['finding', id]),
    ),
  ]);
  const clipById = new Map(readRows('clips', clips).rows.map((clip) => [clip.id, clip]));
  const accepted = readRows('links', links).rows.filter((link) => link.state === 'accepted');
  const shown = await withoutDeleted(database, accepted);
  const linksOf = Map.groupBy(shown, (link) => link.fromId);
  const dismissed = links.filter(({ state }) => state === 'dismissed');
  const takenBack = Map.groupBy(dismissed, (link) => link.fromId);
  return findings.map((finding) => ({
    finding,
    clips: finding.clipIds.flatMap((id) => clipById.get(id) ?? []),
    links: linksOf.get(finding.id) ?? [],
    ...(takenBack.has(finding.id) && {
      takenBack: takenBack.get(finding.id)?.map(({ toId }) => toId) ?? [],
    }),
  }));
};

const readWithCount = async (database: RoundTwoDatabase, ids: readonly string[]) => {
  const { rows, unreadable } = readRows('findings', await database.findings.bulkGet([...ids]));
  return { research: await withEvidence(database, rows), unreadable };
};

/** These findings, those of them that are kept, in the order asked for. */
export const readResearch = async (
  database: RoundTwoDatabase,
  ids: readonly string[],
): Promise<Research[]> => (await readWithCount(database, ids)).research;

/** What is kept already of what a page says: for each statement the finding, or undefined. */
export const readKept = async (
  database: RoundTwoDatabase,
  companyId: string,
  statements: readonly StatementKeys[],
): Promise<(Research | undefined)[]> => {
  const known = await recogniseFindings(database, companyId, statements);
  const { rows } = readRows(
    'findings',
    known.filter((finding) => finding !== undefined),
  );
  const research = await withEvidence(database, rows);
  const byId = new Map(research.map((one) => [one.finding.id, one]));
  return known.map((finding) => finding && byId.get(finding.id));
};

/**
 * Ids of a company's findings that are shown, newest first. Only indexes are read: of 10,000
 * findings that takes a fifth of the time of reading them.
 */
const newestIds = async ({ findings }: RoundTwoDatabase, companyId: string): Promise<string[]> => {
  const range = (index: string) =>
    findings
      .where(index)
      .between([companyId, Dexie.minKey], [companyId, Dexie.maxKey])
      .primaryKeys();
  const [ids, deleted] = await Promise.all([
    range('[companyId+createdAt]'),
    // Rows without a `deletedAt` are not in this index.
    range('[companyId+deletedAt]'),
  ]);
  const gone = new Set(deleted);
  return ids.filter((id) => !gone.has(id)).reverse();
};

/** What a list of research is narrowed to; both where both are asked for. */
export interface ResearchFilter {
  /** Every spelling of the tag. */
  tag?: string | undefined;
  collectionId?: string | undefined;
}

/** Ids at one key, or several, of an index of sets. */
const idsAt = async (
  { findings }: RoundTwoDatabase,
  index: 'tags' | 'collectionIds',
  keys: readonly string[],
): Promise<Set<string>> => {
  const found = keys.map((key) => findings.where(index).equals(key).primaryKeys());
  return new Set((await Promise.all(found)).flat());
};

const spellingsOf = async ({ findings }: RoundTwoDatabase, tag: string): Promise<string[]> => {
  const tags = await findings.orderBy('tags').uniqueKeys();
  return tags.filter((one) => typeof one === 'string').filter((one) => isSameTag(one, tag));
};

const narrowed = async (
  database: RoundTwoDatabase,
  ids: readonly string[],
  { tag, collectionId }: ResearchFilter,
): Promise<string[]> => {
  const sets = await Promise.all([
    ...(tag === undefined ? [] : [idsAt(database, 'tags', await spellingsOf(database, tag))]),
    ...(collectionId === undefined ? [] : [idsAt(database, 'collectionIds', [collectionId])]),
  ]);
  return ids.filter((id) => sets.every((set) => set.has(id)));
};

/**
 * A company's newest findings, at most `limit`; only those are read. `ids` are those of all that the
 * filter lets through, `total` counts them.
 */
export const listResearch = async (
  database: RoundTwoDatabase,
  companyId: string,
  limit: number,
  filter: ResearchFilter = {},
): Promise<{ research: Research[]; ids: string[]; total: number; unreadable: number }> => {
  const ids = await narrowed(database, await newestIds(database, companyId), filter);
  return { ...(await readWithCount(database, ids.slice(0, limit))), ids, total: ids.length };
};

/** Of no use to anybody, or not so any more. */
const setAsideIds = async (
  { findings }: RoundTwoDatabase,
  companyId: string,
): Promise<string[]> => {
  const ids = (['rejected', 'outdated'] as const).map((status) =>
    findings.where('[companyId+status]').equals([companyId, status]).primaryKeys(),
  );
  return (await Promise.all(ids)).flat();
};

/** Findings of a company that are linked to nothing, newest first. */
export const listUnlinked = async (
  database: RoundTwoDatabase,
  companyId: string,
  limit: number,
): Promise<{ research: Research[]; total: number }> => {
  const [ids, links, setAside] = await Promise.all([
    newestIds(database, companyId),
    // One range over all links that start at a finding: cheaper than one look-up a finding.
    database.links
      .where('[from+fromId]')
      .between(['finding', Dexie.minKey], ['finding', Dexie.maxKey])
      .toArray(),
    setAsideIds(database, companyId),
  ]);
  // A dismissed link is an answer too: "no use".
  const answered = new Set([...links.filter(isAlive).map((link) => link.fromId), ...setAside]);
  const unlinked = ids.filter((id) => !answered.has(id));
  return {
    research: await readResearch(database, unlinked.slice(0, limit)),
    total: unlinked.length,
  };
};

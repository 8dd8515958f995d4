import Dexie from 'dexie';
import type { Clip } from '@/lib/domain/clip';
import type { Finding } from '@/lib/domain/finding';
import type { Link } from '@/lib/domain/link';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';

/** A finding with its quotes and the links that start at it. */
export interface Research {
  finding: Finding;
  clips: Clip[];
  links: Link[];
}

const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

/** Clips and links of the findings, in the findings' order. */
const withEvidence = async (
  database: RoundTwoDatabase,
  findings: readonly Finding[],
): Promise<Research[]> => {
  const clipIds = [...new Set(findings.flatMap((finding) => finding.clipIds))];
  const ends = findings.map((finding) => ['finding', finding.id]);
  const [clips, links] = await Promise.all([
    database.clips.bulkGet(clipIds),
    database.links.where('[from+fromId]').anyOf(ends).toArray(),
  ]);
  const clipById = new Map(
    readRows('clips', clips.filter((clip) => clip !== undefined)).rows.map((clip) => [clip.id, clip]),
  );
  const linksOf = groupBy(
    readRows('links', links).rows.filter((link) => link.state === 'accepted'),
    (link) => link.fromId,
  );
  return findings.map((finding) => ({
    finding,
    clips: finding.clipIds.flatMap((id) => clipById.get(id) ?? []),
    links: linksOf.get(finding.id) ?? [],
  }));
};

/** These findings, those of them that are kept; for what a page offers. */
export const readResearch = async (
  database: RoundTwoDatabase,
  ids: readonly string[],
): Promise<Research[]> => {
  const stored = await database.findings.bulkGet([...ids]);
  const { rows } = readRows('findings', stored.filter((row) => row !== undefined));
  return withEvidence(database, rows);
};

const alive = (row: { deletedAt?: number | undefined }): boolean => row.deletedAt === undefined;
const newestFirst = (a: { createdAt: number }, b: { createdAt: number }) => b.createdAt - a.createdAt;

/** A company's newest findings, at most `limit`; only those are parsed. `total` counts all. */
export const listResearch = async (
  database: RoundTwoDatabase,
  companyId: string,
  limit: number,
): Promise<{ research: Research[]; total: number; unreadable: number }> => {
  const own = await database.findings.where('companyId').equals(companyId).filter(alive).toArray();
  const { rows, unreadable } = readRows('findings', own.sort(newestFirst).slice(0, limit));
  return { research: await withEvidence(database, rows), total: own.length, unreadable };
};

/** What is linked to each of the targets, newest first. Keys are the targets' ids. */
export const readLinkedResearch = async (
  database: RoundTwoDatabase,
  targets: readonly { type: 'person' | 'proposal'; id: string }[],
): Promise<Map<string, Research[]>> => {
  const ends = targets.map(({ type, id }) => [type, id]);
  const stored = await database.links.where('[to+toId]').anyOf(ends).toArray();
  const links = readRows('links', stored).rows.filter(
    (link) => link.state === 'accepted' && link.from === 'finding',
  );
  const research = await readResearch(database, [...new Set(links.map((link) => link.fromId))]);
  const byFinding = new Map(research.map((one) => [one.finding.id, one]));
  const byTarget = groupBy([...links].sort(newestFirst), (link) => link.toId);
  return new Map(
    [...byTarget].map(([id, own]) => [id, own.flatMap((link) => byFinding.get(link.fromId) ?? [])]),
  );
};

/** Findings of a company that are linked to nothing, newest first. */
export const listUnlinked = async (
  database: RoundTwoDatabase,
  companyId: string,
  limit: number,
): Promise<{ research: Research[]; total: number }> => {
  const [own, links] = await Promise.all([
    database.findings.where('companyId').equals(companyId).filter(alive).toArray(),
    // One range over all links that start at a finding: cheaper than one look-up a finding.
    database.links
      .where('[from+fromId]')
      .between(['finding', Dexie.minKey], ['finding', Dexie.maxKey])
      .filter(alive)
      .toArray(),
  ]);
  // A dismissed link is an answer too: "no use".
  const linked = new Set(links.map((link) => link.fromId));
  const unlinked = own.filter((one) => !linked.has(one.id) && one.status !== 'rejected');
  const { rows } = readRows('findings', unlinked.sort(newestFirst).slice(0, limit));
  return { research: await withEvidence(database, rows), total: unlinked.length };
};

import Dexie from 'dexie';
import type { Clip } from '@/lib/domain/clip';
import type { Finding, FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import type { Plan } from '@/lib/domain/plan';
import type { JudgedFact, ReadinessView } from '@/lib/domain/readiness-view';
import type { Rehearsal } from '@/lib/domain/rehearsal';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';

/** So many facts are read in full beside the linked ones; of the others only kinds are counted. */
const NEWEST = 300;
/** A plan with more linked facts than this is judged by the first so many of them. */
const LINKED = 1_000;
/** Rehearsals of the last days count, and those are few. */
const REHEARSED_WITHIN_MS = 14 * 24 * 60 * 60 * 1_000;

type Findings = RoundTwoDatabase['findings'];

export const keysAt = (findings: Findings, index: string, key: readonly string[]) =>
  findings
    .where(index)
    .equals([...key])
    .primaryKeys();

const keysOf = (findings: Findings, index: string, companyId: string) =>
  findings.where(index).between([companyId, Dexie.minKey], [companyId, Dexie.maxKey]).primaryKeys();

/** Of no use any more, or not said to be of use yet. */
const SET_ASIDE = ['candidate', 'outdated', 'rejected'] as const;

/** Ids of the facts that stand, newest first; only indexes are read. */
export const standingIds = async (findings: Findings, companyId: string): Promise<string[]> => {
  const [ids, deleted, ...setAside] = await Promise.all([
    keysOf(findings, '[companyId+createdAt]', companyId),
    // Rows without a `deletedAt` are not in this index.
    keysOf(findings, '[companyId+deletedAt]', companyId),
    ...SET_ASIDE.map((status) => keysAt(findings, '[companyId+status]', [companyId, status])),
  ]);
  const gone = new Set([...deleted, ...setAside.flat()]);
  return ids.filter((id) => !gone.has(id)).reverse();
};

const countKinds = async (
  findings: Findings,
  companyId: string,
  standing: readonly string[],
): Promise<ReadinessView['counts']> => {
  const stands = new Set(standing);
  const count = async (kind: FindingKind) => {
    const ids = await keysAt(findings, '[companyId+kind]', [companyId, kind]);
    return [kind, ids.filter((id) => stands.has(id)).length] as const;
  };
  const counted = await Promise.all(FINDING_KINDS.map(count));
  return Object.fromEntries(counted.filter(([, many]) => many > 0));
};

const toFact = (finding: Finding, clips: ReadonlyMap<string, Clip>): JudgedFact => ({
  ...finding,
  clips: finding.clipIds.flatMap((id) => clips.get(id) ?? []),
});

const readFacts = async (
  { findings, clips }: RoundTwoDatabase,
  linked: readonly string[],
  standing: readonly string[],
): Promise<JudgedFact[]> => {
  const ids = [...new Set([...standing.slice(0, NEWEST), ...linked])];
  const { rows } = readRows('findings', await findings.bulkGet(ids));
  const isLinked = new Set(linked);
  const quoted = rows.filter(({ id }) => isLinked.has(id)).flatMap(({ clipIds }) => clipIds);
  const read = readRows('clips', await clips.bulkGet([...new Set(quoted)])).rows;
  const clipById = new Map(read.map((clip) => [clip.id, clip]));
  return rows
    .filter(({ status }) => status !== 'candidate' && status !== 'rejected')
    .map((finding) => toFact(finding, clipById));
};

const readRehearsals = async (
  { rehearsals }: RoundTwoDatabase,
  now: number,
): Promise<Rehearsal[]> => {
  const recent = await rehearsals
    .where('at')
    .above(now - REHEARSED_WITHIN_MS)
    .toArray();
  return readRows('rehearsals', recent).rows;
};

/** What the readiness rules ask for beside the plan; bounded, however much research there is. */
export const readReadinessView = async (
  database: RoundTwoDatabase,
  plan: Plan,
  now: number,
): Promise<ReadinessView> => {
  const companyId = plan.company.id;
  const linked = plan.links.flatMap(({ from, fromId }) => (from === 'finding' ? [fromId] : []));
  const [standing, rehearsals] = await Promise.all([
    standingIds(database.findings, companyId),
    readRehearsals(database, now),
  ]);
  const [counts, facts] = await Promise.all([
    countKinds(database.findings, companyId, standing),
    readFacts(database, linked.slice(0, LINKED), standing),
  ]);
  return { plan, facts, counts, rehearsals };
};

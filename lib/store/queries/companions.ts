import type { EntityType, TableName } from '@/lib/domain/base';
import type { RehearsalSubject } from '@/lib/domain/rehearsal';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { rowsAt } from './rows-at';

export interface RecordRef {
  table: TableName;
  id: string;
}

type Stored = { id: string; deletedAt?: number };
type Owned = readonly [table: TableName, index: string];

/** What has no meaning without its owner: rows of these tables that name it by these indexes. */
export const OWNED: Partial<Record<TableName, readonly Owned[]>> = {
  companies: [
    ['opportunities', 'companyId'],
    ['people', 'companyId'],
    ['findings', 'companyId'],
    ['objectives', 'companyId'],
  ],
  opportunities: [
    ['rounds', 'opportunityId'],
    ['proposals', 'opportunityId'],
    ['keyPoints', 'opportunityId'],
    ['obstacles', 'opportunityId'],
    ['introductions', 'opportunityId'],
    ['questions', 'opportunityId'],
  ],
  people: [
    ['participants', 'personId'],
    ['keyPoints', 'personId'],
    ['introductions', 'personId'],
    ['questions', 'personId'],
  ],
  rounds: [['participants', 'roundId']],
};

type LinkEnd = readonly [index: '[from+fromId]' | '[to+toId]', type: EntityType];

/** How links name the records of a table. A link goes with either of its ends. */
const LINK_ENDS: Partial<Record<TableName, LinkEnd>> = {
  findings: ['[from+fromId]', 'finding'],
  clips: ['[from+fromId]', 'clip'],
  accomplishments: ['[from+fromId]', 'accomplishment'],
  questions: ['[from+fromId]', 'question'],
  people: ['[to+toId]', 'person'],
  proposals: ['[to+toId]', 'proposal'],
  keyPoints: ['[to+toId]', 'keyPoint'],
  objectives: ['[to+toId]', 'objective'],
  obstacles: ['[to+toId]', 'obstacle'],
  introductions: ['[to+toId]', 'introduction'],
};

/** As what the records of a table are said aloud: practice goes with what was practised. */
const SAID_AS: Partial<Record<TableName, readonly RehearsalSubject[]>> = {
  proposals: ['opening', 'proposal'],
  accomplishments: ['story'],
  questions: ['question'],
  findings: ['teach-back'],
};

/** Ids of the rows that were not deleted. */
const idsAt = async (
  database: RoundTwoDatabase,
  [table, index]: Owned,
  keys: readonly (string | string[])[],
): Promise<string[]> => {
  const rows = await rowsAt<Stored>(database.table(table), index, keys);
  return rows.filter(isAlive).map(({ id }) => id);
};

/** Clips kept for the companies, but for those that a finding of another company quotes too. */
const clipsOf = async (database: RoundTwoDatabase, ids: readonly string[]): Promise<string[]> => {
  const clips = await idsAt(database, ['clips', 'companyId'], ids);
  const findings = await rowsAt(database.findings, 'clipIds', clips);
  const elsewhere = findings.filter((one) => isAlive(one) && !ids.includes(one.companyId));
  const quoted = new Set(elsewhere.flatMap(({ clipIds }) => clipIds));
  return clips.filter((clip) => !quoted.has(clip));
};

/** Quotes of the findings that nothing else rests on: no other finding, no link, no role as its advertisement. */
const quotesOf = async (database: RoundTwoDatabase, ids: readonly string[]): Promise<string[]> => {
  const going = new Set(ids);
  const findings = await database.findings.bulkGet([...ids]);
  const quotes = [...new Set(findings.flatMap((finding) => finding?.clipIds ?? []))];
  if (quotes.length === 0) return [];
  const [clips, quoting, links, roles] = await Promise.all([
    database.clips.bulkGet(quotes),
    rowsAt(database.findings, 'clipIds', quotes),
    idsOfLinked(database, quotes),
    database.opportunities.toArray(),
  ]);
  const others = quoting.filter((one) => isAlive(one) && !going.has(one.id));
  const needed = new Set([
    ...others.flatMap(({ clipIds }) => clipIds),
    ...links,
    ...roles.filter(isAlive).map(({ adClipId }) => adClipId),
  ]);
  return clips.flatMap((clip) => (clip && isAlive(clip) && !needed.has(clip.id) ? [clip.id] : []));
};

/** Those of the quotes that somebody linked to something by themselves. */
const idsOfLinked = async (
  database: RoundTwoDatabase,
  quotes: readonly string[],
): Promise<string[]> => {
  const ends = quotes.map((id) => ['clip', id]);
  const links = await rowsAt(database.links, '[from+fromId]', ends);
  return links.filter(isAlive).map(({ fromId }) => fromId);
};

/** Records that go when records of a table go, each once, and what goes with them in turn. */
export const companionsOf = async (
  database: RoundTwoDatabase,
  table: TableName,
  ids: readonly string[],
): Promise<RecordRef[]> => {
  const found = new Map<string, RecordRef>();
  const add = (of: TableName, rows: readonly string[]) => {
    for (const id of rows) found.set(`${of}/${id}`, { table: of, id });
  };
  for (const owned of OWNED[table] ?? []) {
    const rows = await idsAt(database, owned, ids);
    add(owned[0], rows);
    for (const ref of await companionsOf(database, owned[0], rows))
      found.set(`${ref.table}/${ref.id}`, ref);
  }
  const end = LINK_ENDS[table];
  if (end) {
    const [index, type] = end;
    add(
      'links',
      await idsAt(
        database,
        ['links', index],
        ids.map((id) => [type, id]),
      ),
    );
  }
  const said = (SAID_AS[table] ?? []).flatMap((as) => ids.map((id) => [as, id]));
  if (said.length > 0)
    for (const practice of ['rehearsals', 'cards'] as const)
      add(practice, await idsAt(database, [practice, '[subject+subjectId]'], said));
  if (table === 'companies') add('clips', await clipsOf(database, ids));
  if (table === 'findings') add('clips', await quotesOf(database, ids));
  return [...found.values()];
};

import type { QueryCombination } from 'minisearch';
import type { TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
import { NO_RESULTS, type SearchQuery, type SearchResults } from '@/lib/domain/search';
import { attemptsFor, lastResortsFor } from './attempts';
import { choose, type Found } from './choose';
import { createEntries, type IndexedMember } from './entries';
import { createFamily } from './family';
import { type Passage, readPassages } from './read-passages';
import { searchableOf } from './tables';
import type { RecordPointer } from './tables/define-searchable';
import { toHit } from './to-hit';
import { wordsOf } from './words';

/** When so many have been found, less exact matches are not looked for. */
const ENOUGH = 10;

export interface SearchIndex {
  /** Puts a row in place of what was known of it; a deleted one is taken out. */
  put<T extends TableName>(table: T, row: Records[T]): void;
  remove(pointer: RecordPointer): void;
  search(query: SearchQuery): SearchResults;
  /** How many passages can be found. */
  size(): number;
}

type Hit = Found<IndexedMember>;

/** Asks one attempt after another until enough is found; what an earlier one has found stays in front. */
const gather = (
  attempts: Iterable<QueryCombination>,
  ask: (attempt: QueryCombination) => Hit[],
  enough: number,
): Hit[] => {
  const found = new Map<Passage, Hit>();
  for (const attempt of attempts) {
    for (const one of ask(attempt)) if (!found.has(one.passage)) found.set(one.passage, one);
    if (found.size >= enough) break;
  }
  return [...found.values()];
};

/** Everything that can be found, in memory. */
export const createIndex = (): SearchIndex => {
  const entries = createEntries();
  const family = createFamily<IndexedMember>();

  /** A company's name finds what is kept of it. */
  const enter = (member: IndexedMember, passages: readonly Passage[]): void => {
    const [, ...above] = family.lineOf(member) ?? [member];
    entries.enter(member, passages, above.map(({ title }) => title).join(' '));
  };

  const remove = (pointer: RecordPointer): void => {
    const member = family.find(pointer);
    if (!member) return;
    entries.forget(member);
    family.remove(pointer);
  };

  const put = <T extends TableName>(table: T, row: Records[T]): void => {
    const searchable = searchableOf(table);
    if (!searchable) return;
    const { id } = row;
    if (row.deletedAt !== undefined) {
      remove({ table, id });
      return;
    }
    const before = family.find({ table, id });
    const title = searchable.title(row);
    const owner = searchable.owner(row);
    const member = { table, id, title, owner, entries: before?.entries ?? [] };
    family.put(member);
    // The old member's entries go on under the new one, where nothing in them has changed.
    for (const entry of member.entries) entry.member = member;
    enter(member, readPassages(searchable, row));
    if (before?.title === title) return;
    for (const child of family.descendantsOf(member)) enter(child, [...child.entries]);
  };

  const isWanted = ({ member }: Hit, companyId: string | undefined): boolean => {
    const line = family.lineOf(member);
    if (!line || !companyId) return line !== null;
    return line.some(({ table, id }) => table === 'companies' && id === companyId);
  };

  const search = ({ words, kind, companyId }: SearchQuery): SearchResults => {
    const asked = wordsOf(words);
    if (asked.length === 0) return NO_RESULTS;
    const ask = (attempt: QueryCombination) =>
      entries
        .ask(attempt)
        .map(({ entry, terms }): Hit => ({ passage: entry, member: entry.member, terms }))
        .filter((hit) => (!kind || hit.passage.kind === kind) && isWanted(hit, companyId));
    const exact = gather(attemptsFor(asked), ask, ENOUGH);
    const found = exact.length > 0 ? exact : gather(lastResortsFor(asked), ask, 1);
    const { chosen, counts } = choose(found, asked, kind !== undefined);
    const hits = chosen.map((one) => toHit(one, family.lineOf(one.member) ?? [one.member], asked));
    return { hits, counts };
  };

  return { put, remove, search, size: entries.size };
};

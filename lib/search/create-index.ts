import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch';
import type { TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
import {
  NO_RESULTS,
  type SearchHit,
  type SearchQuery,
  type SearchResults,
} from '@/lib/domain/search';
import { attemptsFor, FIELDS, lastResortsFor } from './attempts';
import { choose, type Found } from './choose';
import { createFamily, type Member } from './family';
import { type Passage, readPassages } from './read-passages';
import { searchableOf } from './tables';
import type { RecordPointer } from './tables/define-searchable';
import { toHit } from './to-hit';
import { wordsOf } from './words';

/** A passage in the index, under its number there. */
interface Entry extends Passage {
  id: number;
  context: string;
}

interface IndexedMember extends Member {
  entries: Entry[];
}

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

/** Longer than a name: a statement. Its words weigh as those of any text, and no single letter leads to it. */
const NAME_LENGTH = 60;
const isNamed = ({ name }: Passage): boolean => name.length <= NAME_LENGTH;

const fieldOf = (entry: Entry, field: string): string | number => {
  if (field === 'name') return isNamed(entry) ? entry.name : '';
  if (field === 'text') return isNamed(entry) ? entry.text : `${entry.name} ${entry.text}`;
  return field === 'id' ? entry.id : entry.context;
};

const createEngine = () =>
  new MiniSearch<Entry>({
    fields: [...FIELDS],
    extractField: fieldOf,
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { boost: { name: 3, context: 0.3 }, tokenize: (word) => [word] },
  });

const isSame = (entries: readonly Entry[], passages: readonly Passage[], context: string) =>
  entries.length === passages.length &&
  entries.every((entry, at) => {
    const passage = passages[at];
    return (
      entry.kind === passage?.kind &&
      entry.name === passage.name &&
      entry.text === passage.text &&
      entry.context === context
    );
  });

/** The only place that knows which engine it is. Everything it holds is in memory. */
export const createIndex = (): SearchIndex => {
  const engine = createEngine();
  const family = createFamily<IndexedMember>();
  const entries = new Map<number, { entry: Entry; member: IndexedMember }>();
  let numbers = 0;

  const forget = (member: IndexedMember): void => {
    for (const entry of member.entries) {
      engine.remove(entry);
      entries.delete(entry.id);
    }
    member.entries = [];
  };

  /** What it belongs to, in words; so that a company's name finds what is kept of it. */
  const contextOf = (member: IndexedMember): string =>
    (family.lineOf(member) ?? [])
      .slice(1)
      .map(({ title }) => title)
      .join(' ');

  const enter = (member: IndexedMember, passages: readonly Passage[]): void => {
    const context = contextOf(member);
    if (isSame(member.entries, passages, context)) return;
    forget(member);
    for (const passage of passages) {
      numbers += 1;
      const entry = { ...passage, id: numbers, context };
      engine.add(entry);
      member.entries.push(entry);
      entries.set(entry.id, { entry, member });
    }
  };

  const remove = (pointer: RecordPointer): void => {
    const member = family.find(pointer);
    if (!member) return;
    forget(member);
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
    const member = {
      table,
      id,
      title,
      owner: searchable.owner(row),
      entries: before?.entries ?? [],
    };
    family.put(member);
    // The old member's entries go on under the new one, where nothing in them has changed.
    for (const entry of member.entries) entries.set(entry.id, { entry, member });
    enter(member, readPassages(searchable, row));
    if (before?.title === title) return;
    for (const child of family.descendantsOf(member)) enter(child, [...child.entries]);
  };

  const ask = (query: QueryCombination, { kind, companyId }: SearchQuery): Found[] =>
    engine.search(query).flatMap(({ id, terms }: SearchResult): Found[] => {
      const known = entries.get(id);
      if (!known || (kind && known.entry.kind !== kind)) return [];
      const line = family.lineOf(known.member);
      if (!line) return [];
      const company = line.find(({ table }) => table === 'companies');
      if (companyId && company?.id !== companyId) return [];
      return [{ passage: known.entry, line, company, terms }];
    });

  const gather = (
    attempts: Iterable<QueryCombination>,
    query: SearchQuery,
    enough: number,
  ): Found[] => {
    const found = new Map<Passage, Found>();
    for (const attempt of attempts) {
      for (const one of ask(attempt, query))
        if (!found.has(one.passage)) found.set(one.passage, one);
      if (found.size >= enough) break;
    }
    return [...found.values()];
  };

  const search = (query: SearchQuery): SearchResults => {
    const asked = wordsOf(query.words);
    if (asked.length === 0) return NO_RESULTS;
    const exact = gather(attemptsFor(asked), query, ENOUGH);
    const found = exact.length > 0 ? exact : gather(lastResortsFor(asked), query, 1);
    const { chosen, counts } = choose(found, asked, query.kind !== undefined);
    return { hits: chosen.map((one): SearchHit => toHit(one, asked)), counts };
  };

  return { put, remove, search, size: () => entries.size };
};

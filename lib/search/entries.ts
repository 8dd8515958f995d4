import MiniSearch, { type QueryCombination } from 'minisearch';
import { FIELDS } from './attempts';
import type { Member } from './family';
import type { Passage } from './read-passages';
import { wordsOf } from './words';

/** A passage in the engine, under its number there. */
export interface Entry extends Passage {
  id: number;
  /** What its record belongs to, in words. */
  context: string;
  member: IndexedMember;
}

export interface IndexedMember extends Member {
  entries: Entry[];
}

/** Longer than a name: a statement. Its words weigh as those of any text, and no single letter leads to it. */
const NAME_LENGTH = 60;
const isNamed = ({ name }: Passage): boolean => name.length <= NAME_LENGTH;

const fieldOf = (entry: Entry, field: string): string | number => {
  if (field === 'name') return isNamed(entry) ? entry.name : '';
  if (field === 'text') return `${isNamed(entry) ? '' : entry.name} ${entry.text} ${entry.around}`;
  return field === 'id' ? entry.id : entry.context;
};

const isSame = (entries: readonly Entry[], passages: readonly Passage[], context: string) =>
  entries.length === passages.length &&
  entries.every((entry, at) => {
    const passage = passages[at];
    return (
      entry.kind === passage?.kind &&
      entry.name === passage.name &&
      entry.text === passage.text &&
      entry.around === passage.around &&
      entry.context === context
    );
  });

/** The only place that knows which engine it is. */
export const createEntries = () => {
  const engine = new MiniSearch<Entry>({
    fields: [...FIELDS],
    extractField: fieldOf,
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { boost: { name: 3, context: 0.3 }, tokenize: (word) => [word] },
  });
  const known = new Map<number, Entry>();
  let numbers = 0;

  const forget = (member: IndexedMember): void => {
    for (const entry of member.entries) {
      engine.remove(entry);
      known.delete(entry.id);
    }
    member.entries = [];
  };

  /** Puts these passages in place of those the member had; the same words cost a comparison. */
  const enter = (member: IndexedMember, passages: readonly Passage[], context: string): void => {
    if (isSame(member.entries, passages, context)) return;
    forget(member);
    for (const { kind, name, text, around } of passages) {
      numbers += 1;
      const entry: Entry = { kind, name, text, around, id: numbers, context, member };
      engine.add(entry);
      member.entries.push(entry);
      known.set(entry.id, entry);
    }
  };

  /** What answers, the best first, with the words of it that did. */
  const ask = (attempt: QueryCombination): { entry: Entry; terms: string[] }[] => {
    const found: { entry: Entry; terms: string[] }[] = [];
    for (const { id, terms } of engine.search(attempt)) {
      const entry = known.get(id);
      if (entry) found.push({ entry, terms });
    }
    return found;
  };

  return { enter, forget, ask, size: () => known.size };
};

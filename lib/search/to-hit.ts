import type { SearchHit } from '@/lib/domain/search';
import type { Found } from './choose';
import type { Member } from './family';
import { markText } from './mark-text';

/** Two lines of the narrowest panel. */
const TITLE_LENGTH = 120;
const EXCERPT_LENGTH = 160;

/** What a hit shows: its name, or that of what it belongs to, and where else it matches. */
export const toHit = (
  { passage, terms }: Found,
  /** The record, whose that is, and so on. */
  line: readonly Member[],
  asked: readonly string[],
): SearchHit => {
  const [own] = line;
  const company = line.find(({ table }) => table === 'companies');
  const titled = line.find(({ title }) => title !== '') ?? own;
  if (!own || !titled) throw new Error('A line begins with the record itself');
  const matched = { words: new Set(terms), asked };
  const excerpt = passage.text && markText(passage.text, matched, EXCERPT_LENGTH);
  // A quote or a note is its text; of anything else the name is enough.
  const isText = passage.kind === 'clip' || passage.kind === 'note';
  return {
    table: own.table,
    id: own.id,
    kind: passage.kind,
    ...(company && { company: { id: company.id, name: company.title } }),
    at: { table: titled.table, id: titled.id },
    title: markText(titled.title, matched, TITLE_LENGTH),
    ...(excerpt && (isText || excerpt.marks.length > 0) && { excerpt }),
  };
};

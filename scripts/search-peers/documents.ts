import type { TableName } from '../../lib/domain/base.ts';
import { type Passage, readPassages } from '../../lib/search/read-passages.ts';
import { searchableOf } from '../../lib/search/tables/index.ts';
import type { Rows } from './records.ts';

/** One record as every arm gets it; `id` is the record's, with `#note` for the notes on it. */
export interface PeerDocument {
  id: string;
  name: string;
  text: string;
  context: string;
}

export const documentId = (id: string, kind: Passage['kind']): string =>
  kind === 'note' ? `${id}#note` : id;

/** The same words for all: names, texts, and what each belongs to. */
export function documentsFrom(rows: Rows): PeerDocument[] {
  const titles = new Map<string, { title: string; owner: string | null }>();
  const found: { document: PeerDocument; owner: string | null }[] = [];
  for (const [table, all] of Object.entries(rows)) {
    // The keys are names of tables, which `Object.entries` forgets.
    const searchable = searchableOf(table as TableName);
    if (!searchable) continue;
    for (const row of all) {
      const owner = searchable.owner(row)?.id ?? null;
      titles.set(row.id, { title: searchable.title(row), owner });
      for (const { kind, name, text, around } of readPassages(searchable, row))
        found.push({
          document: { id: documentId(row.id, kind), name, text: `${text} ${around}`, context: '' },
          owner,
        });
    }
  }
  const namesFrom = (id: string | null): string[] => {
    const known = id === null ? undefined : titles.get(id);
    return known ? [known.title, ...namesFrom(known.owner)] : [];
  };
  return found.map(({ document, owner }) => ({ ...document, context: namesFrom(owner).join(' ') }));
}

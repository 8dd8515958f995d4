import type { SearchKind } from '@/lib/domain/search';
import type { Searchable, Texts } from './tables/define-searchable';

/** What is found as one hit. */
export interface Passage {
  kind: SearchKind;
  /** What it is called; weighs most. A note has no name of its own, and the page's is not the quote's. */
  name: string;
  text: string;
}

/** Between two fields of one record, where an excerpt spans both. */
const JOINT = ' · ';

const join = (texts: Texts = []): string =>
  texts
    .map((text) => text?.trim() ?? '')
    .filter(Boolean)
    .join(JOINT);

/** What of a row can be found: the record itself, the notes on it, both or nothing. */
export const readPassages = <R extends Parameters<Searchable['title']>[0]>(
  { kind, title, texts, notes }: Searchable,
  row: R,
): Passage[] => {
  const passages: Passage[] = [];
  const name = title(row);
  if (kind === 'clip')
    passages.push({ kind, name: '', text: join([...(texts?.(row) ?? []), name]) });
  else if (kind) passages.push({ kind, name, text: join(texts?.(row)) });
  const note = join(notes?.(row));
  if (note) passages.push({ kind: 'note', name: '', text: note });
  return passages;
};

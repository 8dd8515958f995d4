import type { SearchKind } from '@/lib/domain/search';
import type { Searchable, Texts } from './tables/define-searchable';

/** What is found as one hit. */
export interface Passage {
  kind: SearchKind;
  /** What it is called; weighs most. Notes and quotes have no name of their own. */
  name: string;
  text: string;
  /** What it is found by too, and is not shown. */
  around: string;
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
  { kind, title, texts, around, notes }: Searchable,
  row: R,
): Passage[] => {
  const passages: Passage[] = [];
  if (kind) {
    // The page's name is not the quote's.
    const name = kind === 'clip' ? '' : title(row);
    passages.push({ kind, name, text: join(texts?.(row)), around: join(around?.(row)) });
  }
  const note = join(notes?.(row));
  if (note) passages.push({ kind: 'note', name: '', text: note, around: '' });
  return passages;
};

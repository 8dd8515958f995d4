import type { Line } from '../page/line';
import { namesAfter } from './name-in-text';
import { nameOf, type PersonName } from './name-shape';
import { type JobTitle, titleOf } from './title-shape';

export interface Shared {
  people: PersonName[];
  title: JobTitle;
}

const WORDS_MAX = 30;
const CHARACTERS_MAX = 240;
const AND = /(?: (?:and|und|et|y|e|en|sowie)|[,;&/·]) /;

/** "Founders" as each of them is called: "Founder". */
const singular = (text: string): JobTitle | null =>
  titleOf(text) ?? titleOf(text.replace(/^([^,]*?[a-z]{3})s(?= of |$)/, '$1'));

/** "Bill and Sue Smith" share a surname, too. */
const couple = (text: string): PersonName[] => {
  const match = /^(\S+) (?:and|und|et|y|e|en|&) (\S+) (\S+)$/.exec(text);
  if (!match) return [];
  const both = [`${match[1]} ${match[3]}`, `${match[2]} ${match[3]}`].map(nameOf);
  return both.filter((person) => person !== null && !person.weak).length === 2
    ? both.filter((person) => person !== null)
    : [];
};

/** Every part of the text is a name, and there are several. */
const allNames = (text: string): PersonName[] => {
  const people = namesAfter(text);
  const parts = text.split(AND).filter((part) => part.trim() !== '');
  return people.length >= 2 && people.length === parts.length ? people : couple(text);
};

/** "Founders: Jane Doe and Max Roe", "Jane Doe und Max Roe, Geschäftsführer". */
export const sharedTitle = ({ text, words }: Pick<Line, 'text' | 'words'>): Shared | null => {
  if (words < 4 || words > WORDS_MAX || text.length > CHARACTERS_MAX) return null;
  const [, label = '', names = ''] = /^([^:：]{3,60}?) ?[:：] ?(.+)$/.exec(text) ?? [];
  const titled = label === '' ? null : singular(label);
  if (titled) {
    const people = allNames(names);
    return people.length > 0 ? { people, title: titled } : null;
  }
  // The title is what stands after the last comma or dash.
  const cut = Math.max(text.lastIndexOf(', '), text.lastIndexOf(' – '), text.lastIndexOf(' - '));
  const title = cut < 0 ? null : singular(text.slice(cut).replace(/^[\s,–-]+/, ''));
  const people = title ? allNames(text.slice(0, cut)) : [];
  return title && people.length > 0 ? { people, title } : null;
};

/** "<b>Chair:</b> Jane Doe <b>Treasurer:</b> Max Roe" on one line. */
export const labelledInRow = ({ segments }: Pick<Line, 'segments'>): Shared[] => {
  if (segments.length < 4 || segments.length > 16 || segments.length % 2 !== 0) return [];
  const found: Shared[] = [];
  for (let index = 0; index < segments.length; index += 2) {
    const title = titleOf(segments[index]?.text ?? '');
    const person = nameOf((segments[index + 1]?.text ?? '').replace(/^[\s:：–-]+/, ''));
    if (!title || !person || person.weak) return [];
    found.push({ people: [person], title });
  }
  return found;
};

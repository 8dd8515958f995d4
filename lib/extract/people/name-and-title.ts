import type { Line } from '../page/line';
import { countWords, hasCjk } from '../page/text';
import { FURIGANA, nameOf, type PersonName } from './name-shape';
import { holdsTitle, type JobTitle, titleOf, titleShape } from './title-shape';
import { forTitles, topTitleEnd } from './top-titles';

/** What of a line is looked at. */
export type Parts = Pick<Line, 'text' | 'words' | 'segments'>;

export interface Titled {
  person: PersonName;
  title: JobTitle;
}

const WORDS_MAX = 24;
const SEPARATOR = / [–—-] | ?[|•·] ?|[,:;] | \/ | [–—]|[–—] | (?=\()/;

const TITLE_FIRST = /^ ?[:–—|•·/(-]/;

const titled = (person: PersonName | null, title: JobTitle | null): Titled | null =>
  person && !person.weak && title ? { person, title } : null;

/** `<b>Jane Doe</b> <i>Chief Executive</i>`, or `<b>CEO:</b> Jane Doe`. */
export const inSegments = (line: Parts): Titled | null => {
  const parts = line.segments.map((segment) => segment.text).filter((text) => countWords(text) > 0);
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 6) return null;
  const person = nameOf(first);
  if (person) return titled(person, titleOf(parts.slice(1).join(' ')) ?? titleOf(second));
  if (parts.length > 2) return null;
  return titled(nameOf(second), titleOf(first));
};

/** `<b>Founder:</b> <b>Jane Doe</b> has run the shop since …`: a biography that opens with both. */
const fromLabel = (line: Parts): Titled | null => {
  const [first, second] = line.segments;
  if (!first?.text.endsWith(':') || !second) return null;
  return titled(nameOf(second.text), titleOf(first.text));
};

/** `<b>Jane Doe</b> — Founder. Jane builds boats …`: name and title open the biography. */
const fromLead = ({ segments }: Parts): Titled | null => {
  const [first, second] = segments;
  if (!first || !second || first.loose) return null;
  const opening = /^ ?[—–,:(-] ?([^.,;:()]{2,80})[.)]/.exec(second.text);
  return opening ? titled(nameOf(first.text), titleOf(opening[1] ?? '')) : null;
};

/** "Inhaber Jane Doe": nothing between, so only with a title that cannot be part of a name. */
const fromTopTitle = (text: string): Titled | null => {
  const end = text.length < 80 ? topTitleEnd(forTitles(text), 0) : 0;
  if (end === 0 || text[end] !== ' ') return null;
  return titled(nameOf(text.slice(end + 1)), titleOf(text.slice(0, end)));
};

/** "Contact person: Jane Doe (Director)": who to call, and then what they are. */
const CONTACT =
  /^(?:ansprechpartner(?:in)?|kontakt(?:person)?|contact(?: person)?|contactpersoon|persona de contacto|contacto|interlocuteur|interlocutrice|referente|pessoa de contato|contato) ?: ?/i;

/** "Owner: Jane Doe - VAT 0123": behind the name numbers only. */
const fromNumbered = (parts: readonly string[], text: string): Titled | null => {
  const [label = '', name = '', ...rest] = parts;
  if (rest.length === 0 || !text.startsWith(`${label}:`)) return null;
  return rest.every((part) => /[\d@]/.test(part)) ? titled(nameOf(name), titleOf(label)) : null;
};

/** The longest beginning that is a name (credentials have commas of their own), and the rest. */
const fromText = (written: string): Titled | null => {
  const text = written.replace(CONTACT, '');
  const parts = text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 8) return null;
  for (const part of parts) {
    const both = fromTopTitle(part);
    if (both) return both;
  }
  const begins = (count: number) => nameOf(parts.slice(0, count).join(', '));
  const person = begins(1);
  if (person) {
    let from = 1;
    while (from < parts.length - 1 && begins(from + 1)) from += 1;
    const at = text.indexOf(parts[from] ?? '', (parts[from - 1] ?? '').length);
    const both = parts.slice(from, from + 2).join(', ');
    return titled(person, titleOf(text.slice(at)) ?? titleOf(both) ?? titleOf(parts[from] ?? ''));
  }
  const numbered = fromNumbered(parts, text);
  if (numbered) return numbered;
  // After a comma stands an employer more often than a name: "CEO, River Bank".
  if (parts.length !== 2 || !TITLE_FIRST.test(text.slice((parts[0] ?? '').length))) return null;
  return titled(nameOf(parts[1] ?? ''), titleOf(parts[0] ?? ''));
};

/** 代表取締役 山田 太郎 */
const fromJapanese = (written: string): Titled | null => {
  const text = written.replace(FURIGANA, '');
  const match =
    /^(?:\S{0,20}(?:会社|法人)\S{0,20} )?(\S{2,16})[\s:：／/]+(\S{1,5}(?: \S{1,5})?)$/.exec(text);
  const title = match && titleShape(match[1] ?? '');
  const person = match && nameOf(match[2] ?? '');
  return title && title.rank === 'leader' && person ? { person, title } : null;
};

/** Two elements without a space between them are one word of the line: "Jane DoeDirector". */
const mayNameTitle = ({ text, segments }: Parts): boolean =>
  holdsTitle(segments.length > 1 ? segments.map((segment) => segment.text).join(' ') : text);

/** A line that holds a name and a title and nothing else. */
export const nameAndTitle = (line: Parts): Titled | null => {
  if (line.words < 2) return null;
  const labelled = fromLabel(line) ?? fromLead(line);
  if (labelled || line.words > WORDS_MAX) return labelled;
  if (hasCjk(line.text)) return fromJapanese(line.text);
  if (!mayNameTitle(line)) return null;
  return inSegments(line) ?? fromText(line.text) ?? fromTopTitle(line.text);
};

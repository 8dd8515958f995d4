import type { Line } from './line';
import { countWords } from './text';

/**
 * Where a thing's name stands. `heading`: it has its own heading. `lead`: it opens the line
 * ("<b>Name</b> what it is"). `listed`: a bare list entry. `line`: any other short line.
 */
export type Shape = 'heading' | 'lead' | 'listed' | 'line';

export type LinesByIndex = ReadonlyMap<number, Line>;

/** A line that may name one of several like things. */
export interface NamedLine {
  line: Line;
  name: string;
  /** What the line itself says about it, after the name. */
  rest: string | null;
  shape: Shape;
  /** What it shares with the others of its row. */
  make: string;
}

const NAME_WORDS_MAX = 9;
const NAME_LENGTH_MAX = 70;
/** Room for what `bareName` takes off. */
const NUMBERING_MAX = 10;
const REST_WORDS_MIN = 5;
const REST_OF_ENTRY_WORDS_MIN = 3;

/** "Name: what it is", "Name – what it is". */
const SET_OFF = /^(.{2,60}?)\s?(?::|\s[–—-])\s+(?=\S)/;

const isListEntry = (line: Line): boolean =>
  line.box.tag === 'LI' || line.box.tag === 'DT' || line.box.parent?.tag === 'LI';

const inOwnElement = (line: Line): { name: string; rest: string } | null => {
  const [first, second] = line.segments;
  if (!first || !second || first.loose) return null;
  if (first.text.length > NAME_LENGTH_MAX) return null;
  const rest = line.text.slice(first.text.length).replace(/^[\s:–—-]+/, '');
  const least = isListEntry(line) ? REST_OF_ENTRY_WORDS_MIN : REST_WORDS_MIN;
  return countWords(rest) >= least ? { name: first.text, rest } : null;
};

/** In running text a colon or a dash does not set off a name, in a list it does. */
const setOff = (line: Line): { name: string; rest: string } | null => {
  const match = isListEntry(line) ? SET_OFF.exec(line.text.slice(0, 80)) : null;
  if (!match) return null;
  const rest = line.text.slice(match[0].length);
  return countWords(rest) >= REST_OF_ENTRY_WORDS_MIN ? { name: match[1] ?? '', rest } : null;
};

const makeOf = (line: Line, shape: Shape): string => {
  const { box } = line;
  // The boxes of cards may differ ("first", "wide"); their headings hardly do.
  if (shape === 'heading' && line.level > 0) return `${shape}${line.level} ${box.className}`;
  const around = [box, box.parent, box.parent?.parent].map((each) =>
    each ? `${each.tag}.${each.className}` : '',
  );
  return `${shape}${line.bold ? 'b' : ''}${line.isLink ? 'a' : ''} ${around.join('<')}`;
};

/** "01 Integrity", "a) Integrity", "Integrity:" – the name alone. */
const bareName = (name: string): string =>
  name
    .replace(/^(?:\d{1,2}|[a-z])[.)]\s+|^0\d\s+|^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s:.»›→>+]+$/u, '')
    .trim();

/** A heading broken by `<br>` is one name; its second half is none. */
const wholeHeading = (line: Line, lines: LinesByIndex): string | null => {
  const before = lines.get(line.index - 1);
  if (before?.broken && before.box === line.box) return null;
  const next = line.broken ? lines.get(line.index + 1) : undefined;
  return next && next.box === line.box ? `${line.text} ${next.text}` : line.text;
};

const shapeOf = (line: Line, isLead: boolean): Shape => {
  if (line.isHeading) return 'heading';
  if (isLead) return 'lead';
  return isListEntry(line) ? 'listed' : 'line';
};

/** The name a line gives, if it is short enough to be one. */
export const namedLine = (line: Line, lines: LinesByIndex): NamedLine | null => {
  const text = line.level > 0 ? wholeHeading(line, lines) : line.text;
  if (text === null) return null;
  const lead = line.isHeading ? null : (inOwnElement(line) ?? setOff(line));
  const told = lead?.name ?? text;
  if (told.length > NAME_LENGTH_MAX + NUMBERING_MAX) return null;
  const name = bareName(told);
  if (name === '' || name.length > NAME_LENGTH_MAX || countWords(name) > NAME_WORDS_MAX)
    return null;
  const shape = shapeOf(line, lead !== null);
  return { line, name, rest: lead?.rest ?? null, shape, make: makeOf(line, shape) };
};

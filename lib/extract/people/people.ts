import type { Box, Line } from '../page/line';
import type { Page } from '../page/page';
import { foldWords } from '../page/text';
import { inSegments, nameAndTitle, type Parts } from './name-and-title';
import { nameOf, type PersonName } from './name-shape';
import { sectionOfHeading } from './section';
import { type JobTitle, titleOf } from './title-shape';

/** A line that is, or begins with, a person's name. */
export interface Person {
  line: Line;
  name: PersonName;
  /** Folded name: two lines with one key name one person. */
  key: string;
  /** Set over two lines, of which `line` is the first. */
  isSplit: boolean;
  /** The title on the same line. */
  inline: JobTitle | null;
  /** How the line is marked up; people listed together share it. */
  signature: string;
  /** How many people on the page share the signature. */
  group: number;
  /** The largest box that holds no other person. */
  card: Box;
}

const signatureOf = (line: Line): string => {
  const levels: string[] = [];
  let box: Box | null = line.box;
  for (let depth = 0; box && depth < 3; depth += 1) {
    levels.push(`${box.tag}.${box.className}`);
    box = box.parent;
  }
  return `${levels.join('<')} ${line.level}${line.bold ? 'b' : ''}`;
};

type Named = Omit<Person, 'group' | 'card'>;

/** `<h3>Jane<br>Doe</h3>`: designers set a name over two lines. */
const overTwoLines = (line: Line, next: Line | undefined): PersonName | null => {
  if (!line.broken || !next || next.box !== line.box || line.words > 2 || next.words > 2)
    return null;
  const first = nameOf(line.text);
  if (first && !first.weak) return null;
  if (!first && line.words !== 1) return null;
  const whole = nameOf(`${line.text} ${next.text}`);
  return whole && !whole.weak && !titleOf(next.text) ? whole : null;
};

/** "Meet Jane Doe, Owner", and below a letter "Ihr Max Roe". */
const MEETING =
  /^(?:Meet|Introducing|(?:Hi,? )?I(?:['’]m| am)|Ik ben|Ich bin|Je suis|Soy|Sono|Eu sou|Ihre?|Eure?|Votre) (?=[A-ZÀ-Þ])/;

const withoutMeeting = (line: Line): Parts =>
  MEETING.test(line.text)
    ? { text: line.text.replace(MEETING, ''), words: line.words - 1, segments: [] }
    : line;

const named = (line: Line, next: Line | undefined): Named | null => {
  // Two elements without a space between them: "Jane DoeDirector".
  const apart = line.segments.length > 1 && line.segments.length <= 6 ? inSegments(line) : null;
  const split = apart ? null : overTwoLines(line, next);
  const name = apart ? null : (split ?? nameOf(line.text.replace(MEETING, '')));
  const both = apart ?? (name ? null : nameAndTitle(withoutMeeting(line)));
  const found = name ?? both?.person;
  // "Patronato" over the trustees is no first name.
  if (!found || (name?.weak && sectionOfHeading(line.folded) !== null)) return null;
  return {
    line,
    name: found,
    key: foldWords(found.name),
    isSplit: split !== null,
    inline: both?.title ?? null,
    signature: signatureOf(line),
  };
};

/**
 * For each person, how far on the list of people nobody else is named: whether a box holds one
 * person only is then two look-ups.
 */
const cardFinder = (people: readonly Named[]): ((index: number) => Box) => {
  const samePast: number[] = [];
  for (let index = people.length - 1; index >= 0; index -= 1) {
    const same = people[index + 1]?.key === people[index]?.key;
    samePast[index] = same ? (samePast[index + 1] ?? index + 1) : index + 1;
  }
  const lines = people.map((person) => person.line.index);
  const firstAtOrAfter = (line: number): number => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const holdsOne = (box: Box) => {
    const first = firstAtOrAfter(box.first);
    return (samePast[first] ?? 0) >= firstAtOrAfter(box.last + 1);
  };
  return (index) => {
    // The finder is asked for people on the list only.
    let card = (people[index] as Named).line.box;
    while (card.parent && card.parent.tag !== 'BODY' && holdsOne(card.parent)) card = card.parent;
    return card;
  };
};

/** Single words among full names are column heads and labels, not first names. */
const groupOf = ({ name }: Named, size: { all: number; full: number } | undefined): number => {
  const { all, full } = size ?? { all: 1, full: 1 };
  return name.weak && full * 3 > all ? 1 : all;
};

/** On a page of full names a word alone is a label; taken for a person it would cut cards in two. */
const withoutLabels = <One extends Named & { group: number }>(people: readonly One[]): One[] => {
  const full = people.filter(({ name }) => !name.weak).length;
  return people.filter(({ name, group }) => full < 2 || !name.weak || group > 1);
};

const readings = new WeakMap<readonly Line[], readonly Person[]>();

/** Everybody named on a line of their own, in the order of the page. Menus are left out. */
export const peopleOf = (page: Page): readonly Person[] => {
  const known = readings.get(page.lines);
  if (known) return known;
  const found: Named[] = [];
  for (const line of page.lines) {
    const before = found.at(-1);
    // The second half of a name over two lines names nobody.
    if (before?.line.index === line.index - 1 && before.isSplit) continue;
    const person = line.zone === 'nav' ? null : named(line, page.lines[line.index + 1]);
    if (person) found.push(person);
  }
  const groups = new Map<string, { all: number; full: number }>();
  for (const { signature, name } of found) {
    const { all, full } = groups.get(signature) ?? { all: 0, full: 0 };
    groups.set(signature, { all: all + 1, full: name.weak ? full : full + 1 });
  }
  const listed = withoutLabels(
    found.map((person) => ({ ...person, group: groupOf(person, groups.get(person.signature)) })),
  );
  const cardAt = cardFinder(listed);
  const people = listed.map((person, index) => ({ ...person, card: cardAt(index) }));
  readings.set(page.lines, people);
  return people;
};

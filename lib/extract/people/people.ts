import type { Box, Line } from '../page/line';
import type { Page } from '../page/page';
import { foldWords } from '../page/text';
import { nameAndTitle } from './name-and-title';
import { nameOf, type PersonName } from './name-shape';
import type { JobTitle } from './title-shape';

/** A line that is, or begins with, a person's name. */
export interface Person {
  line: Line;
  name: PersonName;
  /** Folded name: two lines with one key name one person. */
  key: string;
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

const named = (line: Line): Named | null => {
  const name = nameOf(line.text);
  const both = name ? null : nameAndTitle(line);
  const found = name ?? both?.person;
  if (!found) return null;
  return {
    line,
    name: found,
    key: foldWords(found.name),
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

const readings = new WeakMap<readonly Line[], readonly Person[]>();

/** Everybody named on a line of their own, in the order of the page. Menus are left out. */
export const peopleOf = (page: Page): readonly Person[] => {
  const known = readings.get(page.lines);
  if (known) return known;
  const found: Named[] = [];
  for (const line of page.lines) {
    const person = line.zone === 'nav' ? null : named(line);
    if (person) found.push(person);
  }
  const groups = new Map<string, number>();
  for (const { signature } of found) groups.set(signature, (groups.get(signature) ?? 0) + 1);
  const cardAt = cardFinder(found);
  const people = found.map((person, index) => ({
    ...person,
    group: groups.get(person.signature) ?? 1,
    card: cardAt(index),
  }));
  readings.set(page.lines, people);
  return people;
};

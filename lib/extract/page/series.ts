import type { Line } from './line';
import { countWords } from './text';

/**
 * Like things in a row – cards, list entries, tiles – each with a name and mostly a description.
 * `heading`: each has its own heading. `lead`: the name opens the line ("<b>Name</b> what it is").
 * `listed`: bare list entries. `line`: short lines of one make.
 */
export type Shape = 'heading' | 'lead' | 'listed' | 'line';

export interface Member {
  line: Line;
  name: string;
  description: string | null;
}

export interface Series {
  shape: Shape;
  members: Member[];
  /** Share of the members with a description. */
  described: number;
  /** Share of the members with anything of their own below the name: a list, a button, a picture's caption. */
  filled: number;
}

interface Seed extends Member {
  shape: Shape;
  make: string;
}

const NAME_WORDS_MAX = 9;
const NAME_LENGTH_MAX = 70;
const DESCRIPTION_WORDS_MIN = 5;
/** A picture's caption or a number may stand between a name and its description. */
const DESCRIPTION_REACH = 2;
const DESCRIPTION_LENGTH_MAX = 400;

/** "Name: what it is", "Name – what it is". */
const COLON = /^(.{2,60}?)\s?(?::|\s[–—-])\s+(?=\S)/;

const isListEntry = (line: Line): boolean =>
  line.box.tag === 'LI' || line.box.tag === 'DT' || line.box.parent?.tag === 'LI';

const leadOf = (line: Line): { name: string; rest: string } | null => {
  const [first, second] = line.segments;
  if (
    first &&
    second &&
    first.element !== line.box.element &&
    first.text.length <= NAME_LENGTH_MAX
  ) {
    const rest = line.text.slice(first.text.length).replace(/^[\s:–—-]+/, '');
    if (countWords(rest) >= DESCRIPTION_WORDS_MIN) return { name: first.text, rest };
  }
  // In running text a colon or a dash does not set off a name.
  const colon = isListEntry(line) ? COLON.exec(line.text.slice(0, 80)) : null;
  if (!colon) return null;
  const rest = line.text.slice(colon[0].length);
  return countWords(rest) >= DESCRIPTION_WORDS_MIN - 2 ? { name: colon[1] ?? '', rest } : null;
};

/** What lines of one make have in common: their elements and those around them. */
const makeOf = (line: Line, shape: Shape): string => {
  const { box } = line;
  // The boxes of cards may differ ("first", "wide"); their headings hardly do.
  if (shape === 'heading' && line.level > 0) return `${shape}${line.level} ${box.className}`;
  const names = [box, box.parent, box.parent?.parent].map((each) =>
    each ? `${each.tag}.${each.className}` : '',
  );
  return `${shape}${line.level}${line.bold ? 'b' : ''}${line.isLink ? 'a' : ''} ${names.join('<')}`;
};

/** "01 Integrity", "a) Integrity", "Integrity:" – the name alone. */
const bareName = (name: string): string =>
  name
    .replace(/^(?:\d{1,2}|[a-z])[.)]\s+|^0\d\s+|^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s:.»›→>+]+$/u, '')
    .trim();

/** A heading broken by `<br>` is one name; its second half is none. */
const wholeHeading = (line: Line, lines: ReadonlyMap<number, Line>): string | null => {
  const before = lines.get(line.index - 1);
  if (before?.broken && before.box === line.box) return null;
  const next = line.broken ? lines.get(line.index + 1) : undefined;
  return next && next.box === line.box ? `${line.text} ${next.text}` : line.text;
};

const seedOf = (line: Line, lines: ReadonlyMap<number, Line>): Seed | null => {
  const text = line.level > 0 ? wholeHeading(line, lines) : line.text;
  if (text === null) return null;
  const lead = line.isHeading ? null : leadOf(line);
  const shape: Shape = line.isHeading
    ? 'heading'
    : lead
      ? 'lead'
      : isListEntry(line)
        ? 'listed'
        : 'line';
  const name = bareName(lead?.name ?? text);
  if (name === '' || name.length > NAME_LENGTH_MAX || countWords(name) > NAME_WORDS_MAX)
    return null;
  return { line, name, description: lead?.rest ?? null, shape, make: makeOf(line, shape) };
};

const describe = (seed: Seed, next: number, lines: ReadonlyMap<number, Line>): Member => {
  const { line, name } = seed;
  let { description } = seed;
  const end = Math.min(line.index + DESCRIPTION_REACH, next - 1);
  for (let index = line.index + 1; index <= end && description === null; index += 1) {
    const below = lines.get(index);
    if (!below || (below.isHeading && below.box !== line.box)) break;
    if (below.words >= DESCRIPTION_WORDS_MIN)
      description = below.text.slice(0, DESCRIPTION_LENGTH_MAX);
  }
  return { line, name, description };
};

const isFilled = (
  { line, description }: Seed,
  next: Seed | undefined,
  lines: ReadonlyMap<number, Line>,
): boolean =>
  description !== null ||
  (next ? next.line.index > line.index + 1 : lines.get(line.index + 1)?.isHeading === false);

const SHAPE_WEIGHT: Readonly<Record<Shape, number>> = {
  heading: 3,
  lead: 2.5,
  listed: 1,
  line: 0.5,
};

const weight = ({ shape, members, described }: Series): number =>
  SHAPE_WEIGHT[shape] + described * 2.5 + Math.min(members.length, 8) / 8;

const headingOver = (member: Member): Line | undefined => member.line.headings.at(-1);

/** Bullets spread over the cards of another series tell about those cards. */
const isNested = (inner: Series, all: readonly Series[]): boolean => {
  const over = new Set(inner.members.map(headingOver));
  if (over.size < 2) return false;
  return all.some(
    (outer) =>
      outer !== inner &&
      outer.shape === 'heading' &&
      outer.members.filter((member) => over.has(member.line)).length >= 2,
  );
};

const isRepetitive = ({ members }: Series): boolean =>
  new Set(members.map(({ name }) => name.toLowerCase())).size <= members.length / 2;

/** All series among the lines of one part of a page, the most telling first. */
export const seriesIn = (
  lines: readonly Line[],
  isName: (name: string, line: Line) => boolean,
): Series[] => {
  const byIndex = new Map(lines.map((line) => [line.index, line]));
  const groups = new Map<string, Seed[]>();
  for (const line of lines) {
    const seed = seedOf(line, byIndex);
    if (!seed || !isName(seed.name, line)) continue;
    const group = groups.get(seed.make);
    if (group) group.push(seed);
    else groups.set(seed.make, [seed]);
  }
  const all: Series[] = [];
  for (const seeds of groups.values()) {
    const [first] = seeds;
    if (!first || seeds.length < 2) continue;
    const members = seeds.map((seed, position) =>
      describe(seed, seeds[position + 1]?.line.index ?? Number.POSITIVE_INFINITY, byIndex),
    );
    const described = members.filter(({ description }) => description !== null).length;
    const filled = seeds.filter((seed, position) =>
      isFilled(seed, seeds[position + 1], byIndex),
    ).length;
    all.push({
      shape: first.shape,
      members,
      described: described / members.length,
      filled: filled / members.length,
    });
  }
  return all
    .filter((series) => !isRepetitive(series) && !isNested(series, all))
    .sort((one, other) => weight(other) - weight(one));
};

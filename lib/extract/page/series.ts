import type { Line } from './line';
import { type LinesByIndex, type NamedLine, namedLine, type Shape } from './named-line';
import { levelOf } from './section';

/** One of several like things: a card, a list entry, a tile. */
export interface Member {
  line: Line;
  name: string;
  description: string | null;
}

/** Like things in a row. */
export interface Series {
  shape: Shape;
  members: Member[];
  /** Share of the members with a description. */
  described: number;
  /** Share of the members with anything of their own below the name: a list, a button, a price. */
  filled: number;
  /** They stand within the members of another row, spread over them. */
  isNested: boolean;
}

const DESCRIPTION_WORDS_MIN = 5;
/** A picture's caption or a number may stand between a name and its description. */
const DESCRIPTION_REACH = 2;
const DESCRIPTION_LENGTH_MAX = 400;
/** Sliders show each slide two or three times; more often it is a row's label. */
const COPIES_MAX = 3;

/** A link elsewhere is the next thing; a card that is one link leads from name and description to one place. */
const isAbout = (below: Line, line: Line): boolean =>
  !below.isHeading && (!below.isLink || below.href === line.href);

/** The longest text right below a name, before the next one, is what is said about it. */
const descriptionBelow = (line: Line, next: number, lines: LinesByIndex): string | null => {
  const end = Math.min(line.index + DESCRIPTION_REACH + (line.broken ? 1 : 0), next - 1);
  for (let index = line.index + 1; index <= end; index += 1) {
    const below = lines.get(index);
    if (!below || (below.isHeading && below.box !== line.box)) return null;
    if (below.words >= DESCRIPTION_WORDS_MIN && isAbout(below, line))
      return below.text.slice(0, DESCRIPTION_LENGTH_MAX);
  }
  return null;
};

const hasOwnLines = (line: Line, next: number, lines: LinesByIndex): boolean =>
  Number.isFinite(next) ? next > line.index + 1 : lines.get(line.index + 1)?.isHeading === false;

const share = (members: readonly unknown[], of: number): number => of / members.length;

const toSeries = (
  row: readonly NamedLine[],
  isNested: boolean,
  lines: LinesByIndex,
): Series | null => {
  const [first] = row;
  if (!first) return null;
  const members = new Map<string, Member>();
  let described = 0;
  let filled = 0;
  for (const [position, { line, name, rest }] of row.entries()) {
    const next = row[position + 1]?.line.index ?? Number.POSITIVE_INFINITY;
    const key = name.toLowerCase();
    if (members.has(key)) continue;
    const description = rest ?? descriptionBelow(line, next, lines);
    members.set(key, { line, name, description });
    if (description !== null) described += 1;
    if (description !== null || hasOwnLines(line, next, lines)) filled += 1;
  }
  const all = [...members.values()];
  if (all.length < 2 || row.length > all.length * COPIES_MAX) return null;
  return {
    shape: first.shape,
    members: all,
    described: share(all, described),
    filled: share(all, filled),
    isNested,
  };
};

/** The heading over each line of the part, by rank alone. */
const outlineOf = (lines: readonly Line[]): ReadonlyMap<Line, Line | undefined> => {
  const over = new Map<Line, Line | undefined>();
  const open: Line[] = [];
  for (const line of lines) {
    while (open.length > 0 && levelOf(open.at(-1) ?? line) >= levelOf(line)) open.pop();
    over.set(line, open.at(-1));
    if (line.isHeading) open.push(line);
  }
  return over;
};

/** Bullets and sub-headings spread over the cards of another row tell about those cards. */
const isSpreadOver = (
  row: readonly NamedLine[],
  cards: readonly (readonly NamedLine[])[],
  headingOver: (named: NamedLine) => Line | undefined,
): boolean => {
  // Boxes, because a heading broken by `<br>` is two lines.
  const over = new Set(row.map((named) => headingOver(named)?.box));
  if (over.size < 2) return false;
  return cards.some(
    (outer) => outer !== row && outer.filter(({ line }) => over.has(line.box)).length >= 2,
  );
};

const groupBy = <Key>(
  row: readonly NamedLine[],
  keyOf: (named: NamedLine) => Key,
): NamedLine[][] => {
  const groups = new Map<Key, NamedLine[]>();
  for (const named of row) {
    const group = groups.get(keyOf(named));
    if (group) group.push(named);
    else groups.set(keyOf(named), [named]);
  }
  return [...groups.values()];
};

const SHAPE_WEIGHT: Readonly<Record<Shape, number>> = {
  heading: 3,
  lead: 2.5,
  listed: 1,
  line: 0.5,
};
/** Two of a kind may be chance. */
const PAIR_PENALTY = 0.75;

const weightOf = ({ shape, members, described }: Series): number =>
  SHAPE_WEIGHT[shape] +
  described * 2.5 +
  Math.min(members.length, 8) / 8 -
  (members.length === 2 ? PAIR_PENALTY : 0);

/** How much less a row counts that stands at the very end. */
const POSITION_WEIGHT = 1.5;

/** All series among the lines of one part of a page, the most telling first. */
export const seriesIn = (
  lines: readonly Line[],
  isName: (name: string, line: Line) => boolean,
): Series[] => {
  const byIndex = new Map(lines.map((line) => [line.index, line]));
  const start = lines[0]?.index ?? 0;
  const length = Math.max(1, (lines.at(-1)?.index ?? 0) - start);
  const named = lines
    .map((line) => namedLine(line, byIndex))
    .filter((each) => each !== null)
    .filter(({ name, line }) => isName(name, line));
  const rows = groupBy(named, ({ make }) => make).filter((row) => row.length >= 2);
  const outline = outlineOf(lines);
  const headingOver = ({ line }: NamedLine) => outline.get(line);
  const cards = rows.filter((row) => row[0]?.shape === 'heading');
  const lateness = ({ members }: Series): number =>
    ((members[0]?.line.index ?? start) - start) / length;
  const ranked = rows
    .map((row) => ({ row, isNested: isSpreadOver(row, cards, headingOver) }))
    .flatMap(({ row, isNested }) =>
      // Cards below another heading are another row, however alike they look.
      (row[0]?.shape === 'heading' && !isNested ? groupBy(row, headingOver) : [row]).map((part) =>
        toSeries(part, isNested, byIndex),
      ),
    )
    .filter((series) => series !== null)
    .map((series) => ({ series, weight: weightOf(series) - POSITION_WEIGHT * lateness(series) }));
  return ranked.sort((one, other) => other.weight - one.weight).map(({ series }) => series);
};

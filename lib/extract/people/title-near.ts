import { isInside, type Line } from '../page/line';
import type { Page } from '../page/page';
import { type Person, peopleOf } from './people';
import { type JobTitle, titleOf, titleShape } from './title-shape';

export interface NearTitle {
  title: JobTitle;
  at: Line;
}

/** How far from the name a title may stand, in lines. */
const AFTER = 3;
const BEFORE = 2;
/** Longer lines are the biography: no title comes after one. */
const BIOGRAPHY_WORDS = 16;

/** Everything about the people of one page that finding titles needs. */
interface Crowd {
  page: Page;
  byLine: ReadonlyMap<number, Person>;
  /** Groups whose titles stand above the names. */
  titlesFirst: ReadonlySet<string>;
}

const isReachable = (person: Person, line: Line): boolean =>
  isInside(line, person.card) ||
  (person.card.parent !== null && isInside(line, person.card.parent));

const isSomebodyElse = (crowd: Crowd, person: Person, index: number): boolean => {
  const other = crowd.byLine.get(index);
  return other !== undefined && other.key !== person.key;
};

const search = (crowd: Crowd, person: Person, direction: 1 | -1): NearTitle | null => {
  const reach = direction === 1 ? AFTER : BEFORE;
  for (let step = 1; step <= reach; step += 1) {
    const line = crowd.page.lines[person.line.index + step * direction];
    if (!line || line.zone === 'nav' || isSomebodyElse(crowd, person, line.index)) return null;
    if (!isReachable(person, line)) return null;
    if (crowd.byLine.has(line.index)) continue;
    const title = titleOf(line.text);
    if (title) return { title, at: line };
    const opensSection = line.level > 0 && line.level < (person.line.level || 9);
    if (opensSection || line.words > BIOGRAPHY_WORDS) return null;
  }
  return null;
};

/**
 * Whether a flat list puts titles above the names. When every name has a title on both sides, the
 * first card decides: what stands in it belongs to it.
 */
const putsTitlesFirst = (page: Page, group: readonly Person[]): boolean => {
  const at = (person: Person, offset: number) => {
    const line = page.lines[person.line.index + offset];
    return line && isReachable(person, line) ? titleOf(line.text) : null;
  };
  const after = group.filter((person) => at(person, 1)).length;
  const before = group.filter((person) => at(person, -1)).length;
  const [first] = group;
  if (before !== after || before < 2 || !first) return before > after;
  const next = page.lines[first.line.index + 1];
  const last = group.at(-1);
  return (
    at(first, -1) !== null &&
    !(next && isInside(next, first.card)) &&
    last !== undefined &&
    !at(last, 1)
  );
};

const crowds = new WeakMap<readonly Line[], Crowd>();

const crowdOf = (page: Page): Crowd => {
  const known = crowds.get(page.lines);
  if (known) return known;
  const people = peopleOf(page);
  const groups = Map.groupBy(people, (person) => person.signature);
  const titlesFirst = new Set<string>();
  for (const [signature, group] of groups)
    if (putsTitlesFirst(page, group)) titlesFirst.add(signature);
  const byLine = new Map(people.map((person) => [person.line.index, person]));
  const crowd = { page, byLine, titlesFirst };
  crowds.set(page.lines, crowd);
  return crowd;
};

/** "Senior Vice President," / "Multifamily": a title set over two lines. */
const continued = (crowd: Crowd, person: Person, found: NearTitle): NearTitle => {
  const next = crowd.page.lines[found.at.index + 1];
  if (!next || found.at.index < person.line.index || crowd.byLine.has(next.index)) return found;
  if (!isInside(next, person.card) || next.words > 9) return found;
  const more = titleShape(next.text);
  if (!more) return found;
  const unfinished = /(?:[,&]|\b(?:and|und|et|y|of|for))$/i.test(found.at.text);
  const sameBreak = found.at.broken && next.box === found.at.box && !/\d/.test(next.text);
  const sameParagraphs =
    more.rank === 'leader' &&
    next.box.tag === found.at.box.tag &&
    next.box.className === found.at.box.className &&
    next.box.parent === found.at.box.parent;
  if (!unfinished && !(sameBreak && person.group >= 2) && !sameParagraphs) return found;
  const title = `${found.title.title} ${more.title}`;
  const rank = more.rank === 'leader' ? 'leader' : found.title.rank;
  return { title: { title, rank }, at: found.at };
};

/** The title that belongs to a name standing alone on its line. */
export const titleNear = (page: Page, person: Person): NearTitle | null => {
  const crowd = crowdOf(page);
  const order: readonly (1 | -1)[] = crowd.titlesFirst.has(person.signature) ? [-1, 1] : [1, -1];
  for (const direction of order) {
    const found = search(crowd, person, direction);
    const isOwn = found && (direction === order[0] || isInside(found.at, person.card));
    if (found && isOwn) return continued(crowd, person, found);
  }
  return null;
};

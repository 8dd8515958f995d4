import { isInside, type Line } from '../page/line';
import type { Page } from '../page/page';
import { countWords } from '../page/text';
import { headsNothing } from './heads-nothing';
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
  /** Where the titles of a group stand. */
  placeOf(signature: string): Place | null;
}

const isReachable = (person: Person, line: Line): boolean =>
  isInside(line, person.card) ||
  (person.card.parent !== null && isInside(line, person.card.parent));

const isSomebodyElse = (crowd: Crowd, person: Person, index: number): boolean => {
  const other = crowd.byLine.get(index);
  return other !== undefined && other.key !== person.key;
};

/** What is pressed after a title is a few words in elements of their own: "Meet Jane", "LinkedIn". */
const CALL_WORDS = 4;
const isCall = (rest: Line['segments']): boolean =>
  rest.every(({ loose, text }) => !loose || text.trim() === '') &&
  countWords(rest.map(({ text }) => text).join(' ')) <= CALL_WORDS;

/**
 * `<em>Founder of Harrow</em>, who has …`: the biography opens with the title, set apart.
 * `<span>Founder</span> <a>Meet Jane</a>`: the title, and what is pressed to read more.
 */
const openingTitle = ({ segments }: Line): JobTitle | null => {
  const [first, second, ...others] = segments;
  if (!first || first.loose || !second) return null;
  if (!/^ ?[,.;:–—-]/.test(second.text) && !isCall([second, ...others])) return null;
  const title = titleOf(first.text);
  return title?.rank === 'leader' ? title : null;
};

const search = (crowd: Crowd, person: Person, direction: 1 | -1): NearTitle | null => {
  const reach = direction === 1 ? AFTER : BEFORE;
  for (let step = 1; step <= reach; step += 1) {
    const line = crowd.page.lines[person.line.index + step * direction];
    if (!line || line.zone === 'nav' || isSomebodyElse(crowd, person, line.index)) return null;
    if (!isReachable(person, line)) return null;
    if (crowd.byLine.has(line.index)) continue;
    const title = titleOf(line.text);
    // A term is over the description that follows it.
    if (direction === 1 && line.box.tag === 'DT' && person.line.box.tag === 'DD') return null;
    // "<h2>Chair</h2><p>Jane Doe</p><h2>Treasurer</h2>": a heading is over what follows it.
    const headsNext =
      direction === 1 && line.level > 0 && person.line.level === 0 && !isInside(line, person.card);
    if (title) return headsNext ? null : { title, at: line };
    const opening = step === 1 && direction === 1 ? openingTitle(line) : null;
    if (opening) return { title: opening, at: line };
    const opensSection = line.level > 0 && line.level < (person.line.level || 9);
    if (opensSection || line.words > BIOGRAPHY_WORDS) return null;
  }
  return null;
};

/** Whether the titles stand inside the names' own cards, and on which side; null when that does not tell. */
const inCards = (crowd: Crowd, group: readonly Person[]): boolean | null => {
  const holds = (direction: 1 | -1) =>
    group.filter((person) => {
      const found = search(crowd, person, direction);
      return found && isInside(found.at, person.card);
    }).length;
  const after = holds(1);
  const before = holds(-1);
  return after === before ? null : before > after;
};

/** How a line is set, by its own element. */
const make = (line: Line): string => `${line.box.tag}.${line.box.className} ${line.level}`;

/**
 * Whether a flat list puts titles above the names. When every name has a title on both sides, it
 * does where the first one is set like the others: a heading of the list is set otherwise.
 */
const inFlatList = ({ page }: Crowd, group: readonly Person[]): boolean => {
  const at = (person: Person, offset: number) => {
    const line = page.lines[person.line.index + offset];
    return line && isReachable(person, line) && titleOf(line.text) ? line : null;
  };
  const after = group.filter((person) => at(person, 1)).length;
  const before = group.filter((person) => at(person, -1)).length;
  const [first, second] = group;
  if (before !== after || before < 2 || !first || !second) return before > after;
  const opening = at(first, -1);
  const other = at(second, -1);
  return opening !== null && other !== null && make(opening) === make(other);
};

const crowds = new WeakMap<readonly Line[], Crowd>();

const crowdOf = (page: Page): Crowd => {
  const known = crowds.get(page.lines);
  if (known) return known;
  const people = peopleOf(page);
  const groups = new Map<string, readonly Person[]>();
  for (const [signature, all] of Map.groupBy(people, (person) => person.signature)) {
    // Where full names are listed, single words are column heads and labels.
    const full = all.filter(({ name }) => !name.weak);
    groups.set(signature, full.length >= 2 ? full : all);
  }
  const titlesFirst = new Set<string>();
  const byLine = new Map(people.map((person) => [person.line.index, person]));
  const places = new Map<string, Place | null>();
  const crowd: Crowd = {
    page,
    byLine,
    titlesFirst,
    placeOf(signature) {
      const known = places.get(signature);
      if (known !== undefined) return known;
      const place = placeOf(crowd, groups.get(signature) ?? []);
      places.set(signature, place);
      return place;
    },
  };
  for (const [signature, group] of groups)
    if (inCards(crowd, group) ?? inFlatList(crowd, group)) titlesFirst.add(signature);
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

/** "<h2>Director</h2><p>Jane Doe</p>": whatever the rest of the page does, the heading is hers. */
const isHeadedBy = (person: Person, { at }: NearTitle): boolean =>
  at.index === person.line.index - 1 &&
  at.level > 0 &&
  person.line.level === 0 &&
  headsNothing(at, undefined);

/** The nearest text that is a title by its words. */
const findTitle = (crowd: Crowd, person: Person): NearTitle | null => {
  const order: readonly (1 | -1)[] = crowd.titlesFirst.has(person.signature) ? [-1, 1] : [1, -1];
  for (const direction of order) {
    const found = search(crowd, person, direction);
    const isOwn =
      found &&
      (direction === order[0] || isInside(found.at, person.card) || isHeadedBy(person, found));
    if (found && isOwn) return continued(crowd, person, found);
  }
  return null;
};

/** Longer lines of a row are not what somebody is called. */
const LIKE_WORDS = 8;

/** Where most of a row have their title: so many lines from the name, set so. */
interface Place {
  offset: number;
  make: string;
}

/** Most of the titles found stand there. */
const placeOfFound = (crowd: Crowd, group: readonly Person[]): Place | null => {
  const counts = new Map<string, Place & { count: number }>();
  for (const person of group) {
    const found = findTitle(crowd, person);
    if (!found) continue;
    const place = { offset: found.at.index - person.line.index, make: make(found.at) };
    const key = `${place.offset} ${place.make}`;
    counts.set(key, { ...place, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  // Of two, the one who has a title shows where the other has hers.
  const isEnough = most !== undefined && (most.count >= 2 || group.length === 2);
  return isEnough && most.count * 3 >= group.length ? most : null;
};

/** "From: Harbour Town" tells something else about everybody. */
const LABELLED = /^[^:：]{2,24}[:：]/;

/** No title is one by its words, but every card has a short line of its own right below the name. */
const placeOfLike = ({ page }: Crowd, group: readonly Person[]): Place | null => {
  const below = group.flatMap((person) => {
    const line = page.lines[person.line.index + 1];
    const fits = line && isInside(line, person.card) && line.words <= LIKE_WORDS;
    return fits && !LABELLED.test(line.text) && titleShape(line.text) ? [line] : [];
  });
  const [first] = below;
  const texts = new Set(below.map(({ folded }) => folded));
  if (!first || below.length < group.length || texts.size * 3 < group.length * 2) return null;
  return below.every((line) => make(line) === make(first))
    ? { offset: 1, make: make(first) }
    : null;
};

const placeOf = (crowd: Crowd, group: readonly Person[]): Place | null => {
  if (group.length < 2) return null;
  return placeOfFound(crowd, group) ?? (group.length < 3 ? null : placeOfLike(crowd, group));
};

/** "Press Warden" says nothing by its words, but stands where the others have their titles. */
const likeOthers = (crowd: Crowd, person: Person): NearTitle | null => {
  const place = person.group >= 2 ? crowd.placeOf(person.signature) : null;
  const line = place && crowd.page.lines[person.line.index + place.offset];
  if (!line || make(line) !== place.make || line.words > LIKE_WORDS) return null;
  // One word alone looks like a first name, too.
  if (crowd.byLine.get(line.index)?.name.weak === false || !isReachable(person, line)) return null;
  const title = titleShape(line.text);
  return title && { title, at: line };
};

/** The title that belongs to a name standing alone on its line. */
export const titleNear = (page: Page, person: Person): NearTitle | null => {
  const crowd = crowdOf(page);
  return findTitle(crowd, person) ?? likeOthers(crowd, person);
};

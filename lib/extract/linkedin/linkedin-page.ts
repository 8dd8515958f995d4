import type { SiteLine, SitePage } from '../sites/define-site-rule';
import { cardBelow } from './card';
import { contentOf, isPressed } from './content';
import { offersMore } from './labels';
import { namedHeading, shownName } from './named-heading';
import { type Place, placeOf } from './place';
import { findPart, type Part } from './section';

/** A LinkedIn page about one company or one person. */
export interface LinkedInPage {
  place: Place;
  /** Of the company or the person. */
  name: { text: string; line: SiteLine };
  content: readonly SiteLine[];
  /** The lines right below the name. */
  card: readonly SiteLine[];
  /** Null on people's pages: what they write about themselves is left alone. */
  about: Part | null;
  lines: readonly SiteLine[];
}

const read = (page: SitePage): LinkedInPage | null => {
  const place = placeOf(page.url);
  if (!place) return null;
  const content = contentOf(page.lines);
  const line = namedHeading(content, page.title);
  const text = line && shownName(line.text);
  if (!line || !text) return null;
  const about = place.kind === 'company' ? findPart(content, 'about') : null;
  return {
    place,
    name: { text, line },
    content,
    card: cardBelow(content, line),
    about,
    lines: page.lines,
  };
};

const known = new WeakMap<SitePage, LinkedInPage | null>();

/** Read once for all rules; null on every page that is not about somebody. */
export const linkedInPageOf = (page: SitePage): LinkedInPage | null => {
  let found = known.get(page);
  if (found === undefined) {
    found = read(page);
    known.set(page, found);
  }
  return found;
};

/** The lines of which something may be held back: of posts and the like nothing is read anyway. */
const readLines = ({ place, content, card, about }: LinkedInPage): readonly SiteLine[] => {
  if (place.kind === 'profile') return [...card, ...(findPart(content, 'experience')?.lines ?? [])];
  return place.tab === 'people' ? content : (about?.lines ?? []);
};

/** The page holds something back until "See more" is pressed. It is said, never pressed. */
export const holdsBack = (page: SitePage): boolean => {
  const about = linkedInPageOf(page);
  if (!about) return false;
  return readLines(about).some(
    (line) => (isPressed(line) || line.isLink) && offersMore(line.folded),
  );
};

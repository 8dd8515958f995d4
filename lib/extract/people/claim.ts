import type { Confidence } from '@/lib/domain/base';
import { isInside, type Line } from '../page/line';
import type { Page } from '../page/page';
import { foldText } from '../page/text';
import { namesAnother, worksElsewhere } from './employer';
import { speaksOfOwn } from './own-name';
import type { Person } from './people';
import { announcesPeople, isLeading, type Section, sectionOf, sectionOfHeading } from './section';
import type { JobTitle } from './title-shape';

/** Somebody seen with a title, before it is decided whether they lead this company. */
export interface Claim {
  line: Line;
  title: JobTitle;
  /** How many people are set the same way. */
  group: number;
  person?: Person;
}

/** What is said in a long line may speak of the company as anybody does. */
const OWN_WORDS_MAX = 16;

const aside = ({ words, folded }: Line): string => (words > OWN_WORDS_MAX ? '' : folded);

/** The title or the line below names the company itself, and nobody speaks of its customers. */
const namesOwn = (page: Page, line: Line, title: string): boolean => {
  const below = page.lines[line.index + 1];
  // The last praise of a page stands right above its footer, which names the company too.
  const belongs = below?.zone === line.zone ? aside(below) : '';
  const near = `${aside(line)} ${foldText(title)} ${belongs}`;
  return speaksOfOwn(page, near) && !/\b(?:customer|client|kunde)/.test(near);
};

/** Pages put their own staff into "testimonial" widgets: a team heading or the own name says so. */
const isOwnStaff = (page: Page, line: Line, title: string): boolean => {
  for (let index = line.headings.length - 1; index >= 0; index -= 1) {
    const heading = line.headings[index]?.folded ?? '';
    if (announcesPeople(heading)) return true;
    if (sectionOfHeading(heading) === 'others') break;
  }
  return namesOwn(page, line, title);
};

const QUOTED = /^["“„«]|["”»]$/;

/** Somebody whose words are quoted right here. */
const isQuoted = (page: Page, { line, person }: Claim): boolean => {
  for (let offset = -4; offset <= 5; offset += 1) {
    const near = page.lines[line.index + offset];
    if (!near || offset === 0 || near.words <= 6 || !QUOTED.test(near.text)) continue;
    if (person ? isInside(near, person.card) : offset >= -2 && offset < 0) return true;
  }
  return false;
};

const STARS = /[★☆⭐✩✭]{2}/u;

/** Stars on the card: somebody gives marks. */
const isRated = (page: Page, { line, person }: Claim): boolean => {
  const around = page.lines.slice(Math.max(0, line.index - 6), line.index + 5);
  return around.some((near) => STARS.test(near.text) && (!person || isInside(near, person.card)));
};

const PRAISE_WORDS = 7;

/** Text, then a name, then a title with an employer of its own: a card of praise. Staff have their text below. */
const isPraise = (page: Page, { line, title, person }: Claim): boolean => {
  if (!person || !namesAnother(page, title.title)) return false;
  const above = page.lines[line.index - 1];
  return above !== undefined && above.words >= PRAISE_WORDS && isInside(above, person.card);
};

const isExcluded = (page: Page, claim: Claim, section: Section | null): boolean => {
  const { line } = claim;
  const { title } = claim.title;
  if (page.isArticle || section === 'advisers') return true;
  if (section === 'others') return !namesOwn(page, line, title);
  const quoting = line.zone === 'quote' || line.zone === 'blockquote' || line.zone === 'comment';
  if (quoting && !isOwnStaff(page, line, title)) return true;
  if (section !== null && section !== 'team') return false;
  if (claim.group < 3 && worksElsewhere(page, title)) return true;
  return (
    isPraise(page, claim) ||
    isRated(page, claim) ||
    (section === null && isQuoted(page, claim) && !speaksOfOwn(page, foldText(title)))
  );
};

/**
 * How sure it is that this person leads this company; null when nothing should be said. Under a
 * leadership or board heading everybody with a title counts, elsewhere only a leader's title does.
 */
export const sureness = (page: Page, claim: Claim): Confidence | null => {
  const section = sectionOf(claim.line, page);
  if (isExcluded(page, claim, section)) return null;
  const listed = isLeading(section) && claim.group >= 2;
  if (claim.title.rank === 'leader') return listed || claim.group >= 3 ? 'high' : 'medium';
  // Whoever is listed on a board sits on it, whatever else they are.
  if (listed) return section === 'board' ? 'high' : 'medium';
  return null;
};

import { isWithin, type SiteBox, type SiteLine } from '../sites/define-site-rule';
import { saidBelow } from './card';
import { boxesAround, isEntry } from './content';
import type { LinkedInPage } from './linkedin-page';
import { shownName } from './named-heading';
import { personIn } from './place';

/** As many as a page that has been scrolled for long shows. */
const PEOPLE_MAX = 200;

export interface ShownPerson {
  name: string;
  line: SiteLine;
  headline: SiteLine | null;
}

/**
 * On the people tab every link to a person counts; elsewhere only the list of employees a guest is
 * shown: people also stand in posts, in "also viewed" and in what one's contacts follow.
 */
const isListed = (page: LinkedInPage, line: SiteLine): boolean =>
  page.place.kind === 'company' &&
  (page.place.tab === 'people' || /[?&]trk=org-employees\b/.test(line.href ?? ''));

/** The largest box around a person's first line that holds no other person. */
const cardOf = (line: SiteLine, others: readonly SiteLine[]): SiteBox => {
  let card = line.box;
  for (const box of boxesAround(line)) {
    if (others.some((other) => isWithin(other, box))) break;
    card = box;
    if (isEntry(box)) break;
  }
  return card;
};

export const peopleShown = (page: LinkedInPage): ShownPerson[] => {
  const first = new Map<string, SiteLine>();
  for (const line of page.content) {
    if (first.size >= PEOPLE_MAX) break;
    const slug = personIn(line.href);
    if (slug === null || first.has(slug) || !isListed(page, line) || !shownName(line.text))
      continue;
    first.set(slug, line);
  }
  const names = [...first.values()];
  return names.map((line) => {
    const card = cardOf(
      line,
      names.filter((other) => other !== line),
    );
    const below = page.content.filter(
      (other) => other.index > line.index && isWithin(other, card) && other.text !== line.text,
    );
    return { name: shownName(line.text) ?? line.text, line, headline: saidBelow(below) };
  });
};

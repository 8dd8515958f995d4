import { foldText } from '../page/text';
import { isWithin, type SiteBox, type SiteLine } from '../sites/define-site-rule';
import { boxesAround, isEntry } from './content';
import { announcesCompany, isDuration, isEmployment, UNTIL_NOW } from './labels';
import { isCompanyLink } from './place';
import type { Part } from './section';

export interface Position {
  title: string;
  company: string | null;
}

/** "Northwind · Full-time" without the kind of contract; null when nothing else is said. */
const employerIn = (text: string): string | null => {
  const [first = ''] = text.split(/\s·\s/);
  return first === '' || isEmployment(first) ? null : first;
};

const isAside = (line: SiteLine): boolean =>
  isDuration(line.folded) || employerIn(line.text) === null;

/** The entries around a line, innermost first, as far as the section goes. */
const entriesAround = (line: SiteLine, part: Part): SiteBox[] =>
  [...boxesAround(line)].filter((box) => isEntry(box) && !isWithin(part.heading, box));

/**
 * Of the part called "Experience": the first entry that lasts. One employer with one role is
 * "title, employer, period"; several roles stand in a list below "employer, years in all".
 */
export const currentPosition = (part: Part): Position | null => {
  const at = part.lines.findIndex(({ folded }) => UNTIL_NOW.test(folded));
  const period = part.lines[at];
  if (!period) return null;
  const [inner, outer] = entriesAround(period, part);
  const above = part.lines.slice(0, at).filter((line) => !inner || isWithin(line, inner));
  const [first, second, third] = above;
  if (!first) return null;
  if (second && third && isDuration(second.folded))
    return { title: third.text, company: first.text };
  const [title, employer] = above.filter((line) => !isAside(line));
  if (!title) return null;
  if (employer) return { title: title.text, company: employerIn(employer.text) };
  const group = outer && part.lines.find((line) => isWithin(line, outer));
  return { title: title.text, company: group && group !== title ? group.text : null };
};

/** The employer the top card names: by a link to its page, or by words for screen readers. */
export const companyOnCard = (card: readonly SiteLine[]): string | null => {
  for (const line of card) {
    if (isCompanyLink(line.href)) return line.text;
    for (const box of boxesAround(line)) {
      if (box.label !== '' && announcesCompany(foldText(box.label))) return line.text;
    }
  }
  return null;
};

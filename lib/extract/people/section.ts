import type { Line } from '../page/line';
import type { Page } from '../page/page';
import { remembered } from '../page/remembered';
import { countWords, foldText, wordsIn } from '../page/text';
import { ADVISERS, announces, BOARD, LEADERSHIP, OTHERS, TEAM } from './lexicon/sections';

/**
 * Which people a heading announces. `others` are not of the company (praise, speakers, winners) or
 * no longer; advisers are neither staff nor board.
 */
export type Section = 'others' | 'advisers' | 'board' | 'leadership' | 'team';

const ORDER = [
  ['others', OTHERS],
  ['advisers', ADVISERS],
  ['board', BOARD],
  ['leadership', LEADERSHIP],
  ['team', TEAM],
] as const;

/** Announces people beyond doubt; "About us" and "Contact" do not. */
const PEOPLE =
  /\b(?:team|people|staff|equipe|equipo|squadra|mitarbeiter|medewerkers)\b|チーム|メンバー|スタッフ/;

const HEADING_MAX = 160;
/** A page title of more words is a sentence about the company. */
const PAGE_TITLE_WORDS = 4;

/** What a heading (folded) announces; null when it is about something else. */
export const sectionOfHeading = remembered((folded): Section | null => {
  const heading = folded.slice(0, HEADING_MAX);
  const words = wordsIn(heading);
  return ORDER.find(([, people]) => announces(people, heading, words))?.[0] ?? null;
});

/** The name of a page in its address: `/company/leadership-team.html`. */
const LEADERSHIP_PATH =
  /\/(?:our-|the-|executive-|senior-|meet-the-)?(?:leadership|leaders|management|executives?|vorstand|geschaeftsfuehrung|direction|directivos|management-team|leadership-team|executive-team)(?:\/(?:index)?)?(?:\.\w+)?$/;
const BOARD_PATH =
  /\/(?:our-|the-)?(?:board|directors|(?:het-)?bestuur|raad-van-bestuur|board-of-directors|board-members|trustees|aufsichtsrat|verwaltungsrat|stiftungsrat|consiglio(?:-direttivo|-di-amministrazione)?|direttivo|junta-directiva|consejo(?:-directivo|-de-administracion)?|patronato|(?:le-)?bureau|conseil-d-?administration|diretoria|conselho(?:-de-administracao)?|orgaos-sociais)(?:\/(?:index)?)?(?:\.\w+)?$/;

const sections = new WeakMap<Page, Section | null>();

/** What the page as a whole announces, by its main heading, its title and its address. */
export const sectionOfPage = (page: Page): Section | null => {
  const known = sections.get(page);
  if (known !== undefined) return known;
  const title = foldText(page.title.split(/ [|–—·-] /, 1)[0] ?? '');
  const announced = [page.mainHeading, title]
    .filter((text) => countWords(text) <= PAGE_TITLE_WORDS)
    .map(sectionOfHeading);
  const path = page.url.pathname.toLowerCase();
  const section =
    announced.find(
      (found) => found === 'advisers' || found === 'board' || found === 'leadership',
    ) ?? (LEADERSHIP_PATH.test(path) ? 'leadership' : BOARD_PATH.test(path) ? 'board' : null);
  sections.set(page, section);
  return section;
};

/** What the nearest heading that speaks of people announces, else the page. */
export const sectionOf = (line: Line, page: Page): Section | null => {
  for (let index = line.headings.length - 1; index >= 0; index -= 1) {
    const heading = line.headings[index];
    const section = heading ? sectionOfHeading(heading.folded) : null;
    if (section) return section;
  }
  return sectionOfPage(page);
};

export const isLeading = (section: Section | null): boolean =>
  section === 'leadership' || section === 'board';

export const announcesPeople = (folded: string): boolean => {
  const section = sectionOfHeading(folded);
  return isLeading(section) || (section === 'team' && PEOPLE.test(folded));
};

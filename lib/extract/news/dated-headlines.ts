import { type Box, isInside, type Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { phrases } from '../page/phrases';
import { isContent } from '../page/section';
import { foldText } from '../page/text';
import { dateAtStart } from './dates';

export interface Headline {
  text: string;
  /** ISO 8601; as much of the date as is certain. */
  day: string;
  at: Line;
  through: Line;
}

const NEWS =
  '(?:news(?:room)?|press(?: ?room| releases?| centre| center)?|media(?: centre| center| releases?)?|announcements|presse(?:mitteilungen|bereich|portal)?|aktuelles|neuigkeiten|nachrichten|meldungen|actualites?|communiques(?: de presse)?|espace presse|salle de presse|noticias|novedades|actualidad|(?:sala|notas?) de prensa|prensa|nieuws|persberichten|pers|imprensa|sala de imprensa|comunicati(?: stampa)?|notizie|novita|stampa)';
const HEADING = new RegExp(
  `^(?:(?:latest|company|our|all|corporate|recent|the latest|unsere|aktuelle|nos|dernieres|toutes les|ultimas|nuestras|onze|laatste|ultime|le nostre|les) )?${NEWS}(?: (?:&|and|und|et|y|en|e) (?:${NEWS}|events?|veranstaltungen|evenements|eventos|updates|insights|media))?(?: (?:archive|archiv|updates|from .{2,30}))?$`,
);
const PATH =
  /\/(?:news|newsroom|press|press-releases?|presse|pressemitteilungen|aktuelles|actualites|communiques|noticias|sala-de-prensa|prensa|nieuws|persberichten|imprensa|notizie|comunicati(?:-stampa)?|media(?:-centre|-center)?)(?:\/(?:index|page\/\d+)?)?(?:\.\w{3,4})?\/?$/i;

/** Every such heading holds one of these; most hold none, and the pattern is a long one. */
const STEMS = phrases(`
  news*, press*, media*, announcements, aktuell*, neuigkeiten, nachrichten, meldungen, actual*
  communique*, espace, salle, noticias, novedades, sala, nota*, prensa, nieuws, pers, imprensa
  comunicati, notizie, novita, stampa
`);

const isNewsHeading = (folded: string): boolean =>
  folded.length <= 70 && STEMS.has(folded) && HEADING.test(folded);

/** The page as a whole lists news; a blog does not, and an item of news is none of its own headlines. */
const isNewsPage = (page: Page): boolean => {
  if (page.isArticle) return false;
  const title = foldText(page.title.split(/ [|–—·:-] /, 1)[0] ?? '');
  return isNewsHeading(page.mainHeading) || isNewsHeading(title) || PATH.test(page.url.pathname);
};

const DATE_WORDS_MAX = 9;
const HEADLINE_WORDS_MIN = 3;
const HEADLINE_WORDS_MAX = 30;
const CARD_LINES_MAX = 12;
/** Two dates on a page are chance. */
const HEADLINES_MIN = 3;
/** The latest ones; an archive goes on for years. */
const HEADLINES_MAX = 10;

interface Dated {
  line: Line;
  day: string;
  /** The headline itself, where it stands in the line of its date. */
  rest: string;
}

const SEPARATOR = /^[\s|:·•,–—-]+/;

const datedLine = (line: Line, lang: string): Dated | null => {
  if (!/20[0-4]\d/.test(line.folded) || !isContent(line)) return null;
  if (line.words > HEADLINE_WORDS_MAX + DATE_WORDS_MAX) return null;
  // Folding may change the length of a text with odd letters; dates have none.
  const date = dateAtStart(line.folded, lang) ?? dateAfterTopic(line, lang);
  if (!date) return null;
  const rest = line.text.slice(date.length).replace(SEPARATOR, '');
  return { line, day: date.iso, rest };
};

/** "Company news · 14 September 2026", "Berlin, 14 September 2026". */
const dateAfterTopic = (line: Line, lang: string): { iso: string; length: number } | null => {
  if (line.words > DATE_WORDS_MAX) return null;
  const topic = /^[^|:·•,–—/]{2,40}?[|:·•,–—/] ?(?=[\p{L}\d])/u.exec(line.folded)?.[0];
  const date = topic && dateAtStart(line.folded.slice(topic.length), lang);
  return date ? { iso: date.iso, length: line.text.length } : null;
};

const isHeadline = (line: Line): boolean =>
  line.words >= HEADLINE_WORDS_MIN && line.words <= HEADLINE_WORDS_MAX;

/** The largest box around a date that holds no other. */
const cardOf = (dated: readonly Dated[], at: number): Box | null => {
  const own = dated[at]?.line;
  const before = dated[at - 1]?.line;
  const after = dated[at + 1]?.line;
  let card: Box | null = null;
  for (let box: Box | null = own?.box ?? null; box; box = box.parent) {
    if ((before && isInside(before, box)) || (after && isInside(after, box))) break;
    if (box.last - box.first >= CARD_LINES_MAX) break;
    card = box;
  }
  return card;
};

/** In a card the headline is its heading, else its link. */
const inCard = (page: Page, card: Box, date: Line): Line | null => {
  const lines = page.lines.slice(card.first, card.last + 1).filter((line) => line !== date);
  const fit = lines.filter(isHeadline);
  return (
    fit.find((line) => line.level > 0) ??
    fit.find((line) => line.isLink) ??
    fit.find((line) => line.bold) ??
    null
  );
};

/** In one flat row the headline is the link or heading next to the date. */
const beside = (page: Page, date: Line): Line | null => {
  const near = [page.lines[date.index + 1], page.lines[date.index - 1]];
  return near.find((line) => line && isHeadline(line) && (line.isLink || line.isHeading)) ?? null;
};

const headlineOf = (page: Page, dated: readonly Dated[], at: number): Headline | null => {
  const { line, day, rest } = dated[at] ?? {};
  if (!line || day === undefined || rest === undefined) return null;
  const words = rest.split(' ').length;
  if (words >= HEADLINE_WORDS_MIN && words <= HEADLINE_WORDS_MAX && (line.href ?? line.level) !== 0)
    return { text: rest, day, at: line, through: line };
  const card = cardOf(dated, at);
  const found = (card && inCard(page, card, line)) ?? beside(page, line);
  if (!found) return null;
  const [first, last] = found.index < line.index ? [found, line] : [line, found];
  return { text: found.text, day, at: first, through: last };
};

/** The headlines of a page that lists news, each with its day; the latest first. */
export const datedHeadlines = oncePerPage((page): readonly Headline[] => {
  if (!isNewsPage(page)) return [];
  const dated = page.lines
    .map((line) => datedLine(line, page.lang))
    .filter((each) => each !== null);
  if (dated.length < HEADLINES_MIN) return [];
  const headlines = new Map<string, Headline>();
  for (const at of dated.keys()) {
    const headline = headlineOf(page, dated, at);
    if (headline && !headlines.has(headline.text)) headlines.set(headline.text, headline);
  }
  if (headlines.size < HEADLINES_MIN) return [];
  return [...headlines.values()]
    .sort((one, other) => other.day.localeCompare(one.day))
    .slice(0, HEADLINES_MAX);
});

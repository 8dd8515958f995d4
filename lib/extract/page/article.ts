import { articleSigns, isOfItsOwnKind } from './article-signs';
import { isLdType } from './json-ld';
import type { Page } from './page';
import { countWords, foldText } from './text';

/** A page of one text among many: the folder, then a name of its own. */
const ARTICLE_PATH =
  /\/(?:blog|news|press|press-releases?|newsroom|articles?|stories|story|actualites|aktuelles|noticias|nieuws|presse|podcasts?|events?|webinars?|case-stud(?:y|ies)|customers?|\d{4}\/\d{2})[/.][^/]{6,}/i;
const PEOPLE_PATH =
  /\/(?:about|team|people|leadership|management|company|ueber-uns|uber-uns|unternehmen|equipe|equipo|quienes|qui-sommes|over-ons|contact)[^/]*\/?$/i;
const PEOPLE_HEADING =
  /\b(?:team|people|leadership|management|executives?|board|directors|founders?|staff|about|equipe|equipo|vorstand|geschaftsfuhrung)\b|uber uns|qui sommes|quienes somos|over ons|役員|チーム/;

/** "Our leadership team", not "Five chief executives to watch this year". */
const PEOPLE_HEADING_WORDS = 5;

/**
 * One sign is not enough: company sites mark their "About us" as an article too. The address
 * decides; without it the page must describe itself as an article and not be about people.
 */
export const isArticle = (page: Page): boolean => {
  if (ARTICLE_PATH.test(page.url.pathname)) return true;
  if (isOfItsOwnKind(page)) return true;
  const title = foldText(page.title.split(/ [|–—-] /, 1)[0] ?? '');
  const peopled = [page.mainHeading, title].filter((heading) => PEOPLE_HEADING.test(heading));
  const isStory = peopled.every((heading) => countWords(heading) > PEOPLE_HEADING_WORDS);
  if (PEOPLE_PATH.test(page.url.pathname)) return false;
  if (peopled.length > 0) return isStory && articleSigns(page) >= 2;
  if (articleSigns(page) >= 2) return true;
  if (
    page.structured.some(
      (node) => node.role === '' && isLdType(node, /^(?:NewsArticle|BlogPosting|Article)$/),
    )
  )
    return true;
  return page.meta('og:type') === 'article' && page.meta('article:published_time') !== null;
};

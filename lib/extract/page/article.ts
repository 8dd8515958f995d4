import { isLdType } from './json-ld';
import type { Page } from './page';
import { foldText } from './text';

/** A page of one text among many: the folder, then a name of its own. */
const ARTICLE_PATH =
  /\/(?:blog|news|press|press-releases?|newsroom|articles?|stories|story|actualites|aktuelles|noticias|nieuws|presse|podcasts?|events?|webinars?|case-stud(?:y|ies)|customers?|\d{4}\/\d{2})[/.][^/]{6,}/i;
const PEOPLE_PATH =
  /\/(?:about|team|people|leadership|management|company|ueber-uns|uber-uns|unternehmen|equipe|equipo|quienes|qui-sommes|over-ons|contact)[^/]*\/?$/i;
const PEOPLE_HEADING =
  /\b(?:team|people|leadership|management|executives?|board|directors|founders?|staff|about|equipe|equipo|vorstand|geschaftsfuhrung)\b|uber uns|qui sommes|quienes somos|over ons|役員|チーム/;

/**
 * One sign is not enough: company sites mark their "About us" as an article too. The address
 * decides; without it the page must describe itself as an article and not be about people.
 */
export const isArticle = (page: Page): boolean => {
  if (ARTICLE_PATH.test(page.url.pathname)) return true;
  const heading = `${page.mainHeading} ${foldText(page.title.split(/ [|–—-] /, 1)[0] ?? '')}`;
  if (PEOPLE_PATH.test(page.url.pathname) || PEOPLE_HEADING.test(heading)) return false;
  if (
    page.structured.some(
      (node) => node.role === '' && isLdType(node, /^(?:NewsArticle|BlogPosting|Article)$/),
    )
  )
    return true;
  return page.meta('og:type') === 'article' && page.meta('article:published_time') !== null;
};

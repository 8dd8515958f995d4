import { isLdType } from './json-ld';
import type { Line } from './line';
import type { Page } from './page';
import { foldText } from './text';

/** How far below its headline an article names its author and its day. */
const NEAR_HEADLINE = 10;
const SHORT_WORDS = 14;

const BYLINE =
  /^(?:by|von|par|por|di|door|text:|words by|written by|posted by) (?=[A-ZÀ-Þ])|^(?:By|Von|Par|Por|Di|Door|Text|Words by|Written by|Posted by|Author|Autor(?:in)?|Auteur)(?: :|:)? [A-ZÀ-Þ]/;
const WRITES =
  /\b(?:editor|author|journalist|reporter|correspondent|columnist|redakteur(?:in)?|redaktion\w*|autor(?:in)?|redacteur|redactrice|redactor[a]?|giornalista)\b/;
const DATED =
  /\b(?:\d{1,2}\.? (?:de )?[a-z]{3,10}\.?,? (?:de )?(?:19|20)\d\d|[a-z]{3,9}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d+ min(?:ute)?s?\.?(?: read| lesezeit| de lecture| de lectura)?)\b/;
/** Looked for first: a dateline is a long pattern, and short. */
const DAY_ENDS = /\d{4} ?[–—-] /;
const DATELINE = /^[A-ZÀ-Þ][A-ZÀ-Þ .-]{2,40}, .{3,30}\d{4} ?[–—-] /;
/** What stands at an article's end. */
const AFTERWORD =
  /^(?:about the (?:author|interviewee)|zur person|zu[rm] autor(?:in)?|a propos de l'aut|sobre el autor|sull'autore|a lire aussi|lire aussi|lesen sie auch|das konnte sie auch|lea tambien|leggi anche|lees ook|leia tambem|most read|meistgelesen|more from |read (?:next|more stories)|related (?:articles|posts|stories|news)|(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties)(?: \(\d+\))?$|leserbriefe|references$|see also$|further reading|abstract$|acknowledge?ments|media contact|press contact$|pressekontakt|einzelnachweise)/;
const NOTE = /\[\d{1,3}\]/;
const NUMBERED = /^(?:#|n[o°.] ?)?\d{1,2}[.)] \S/;
const FORUM = /^(?:posts|beitrage|messages|mensajes): ?[\d.,]+$/;
const OF_ITS_OWN_KIND =
  /^(?:Recipe|TechArticle|ScholarlyArticle|DiscussionForumPosting|QAPage|Review|Report|HowTo|Obituary)$/;

const countOf = (lines: readonly Line[], is: (line: Line) => boolean): number =>
  lines.reduce((count, line) => count + (is(line) ? 1 : 0), 0);

const afterwords = (lines: readonly Line[]): number =>
  new Set(
    lines
      .filter((line) => line.isHeading && AFTERWORD.test(line.folded))
      .map((line) => line.folded),
  ).size;

/** The lines right below the headline. */
const belowHeadline = (page: Page): readonly Line[] => {
  const headline = page.lines.find((line) => line.level === 1 && line.zone !== 'nav');
  return headline
    ? page.lines
        .slice(headline.index + 1, headline.index + 1 + NEAR_HEADLINE)
        .filter((line) => line.words <= SHORT_WORDS)
    : [];
};

/** The page describes itself as a recipe, a paper, a thread, a manual: nobody there leads its company. */
export const isOfItsOwnKind = (page: Page): boolean => {
  if (page.structured.some((node) => node.role === '' && isLdType(node, OF_ITS_OWN_KIND)))
    return true;
  if (page.meta('citation_title') !== null) return true;
  if (countOf(page.lines, (line) => FORUM.test(line.folded)) >= 2) return true;
  const isManual = /\bdocumentation\b|\bapi reference\b|\/docs?\//.test(
    `${foldText(page.title)} ${page.url.pathname}`,
  );
  return isManual && page.lines.some((line) => line.box.tag === 'PRE');
};

/** How many signs of a text by somebody about somebody the page shows. */
export const articleSigns = (page: Page): number => {
  const near = belowHeadline(page);
  const hasByline = near.some((line) => BYLINE.test(line.text) || line.zone === 'comment');
  const signs = [
    hasByline,
    !hasByline && near.some((line) => line.words <= 6 && WRITES.test(line.folded)),
    near.some((line) => /\d/.test(line.folded) && DATED.test(line.folded)),
    page.lines.some(({ text }) => DAY_ENDS.test(text.slice(0, 90)) && DATELINE.test(text)),
    page.lines.some((line) => NOTE.test(line.text)),
    page.lines.some((line) => /^infobox/.test(line.box.parent?.parent?.parent?.className ?? '')),
    countOf(page.lines, (line) => line.isHeading && NUMBERED.test(line.text)) >= 3,
    page.meta('author') !== null && near.some((line) => line.text === page.meta('author')),
  ];
  return signs.filter(Boolean).length + Math.min(2, afterwords(page.lines));
};

import { defineRule } from '../../define-rule';
import type { Line } from '../../page/line';
import type { Page } from '../../page/page';
import { foldText } from '../../page/text';
import { nameAndTitle } from '../../people/name-and-title';
import {
  type Answerable,
  announcedRole,
  answerableIn,
  namesIn,
  roleAndNames,
} from '../../people/notice';

const NOTICE =
  /impressum|imprint|legal[ -](?:notice|information)|mentions|informations[ -]legales|aviso[ -]legal|informacion[ -]legal|datos identificativos|not[ea][ -]legal[ie]|informazioni[ -]legali|colofon|datenschutz|anbieterkennzeichnung|angaben gemass|会社概要|会社案内|会社情報|特定商取引|company profile/;
/** Whoever hosts or built the site has people of their own. */
const ANOTHERS = /heberge|hosting|hoster|webdesign|realisation|umsetzung|webmaster|concepteur/;

const WORDS_MAX = 80;
/** As many lines may list the people below their label. */
const LISTED_MAX = 8;

const isNoticePage = (page: Page): boolean =>
  NOTICE.test(
    `${page.mainHeading} ${foldText(page.title)} ${page.url.pathname.toLowerCase()}`.slice(0, 600),
  );

/** By the company's form the law says who represents it. */
const representativeOf = (page: Page): string | null => {
  const named = page.lines.slice(0, 80).map(({ text }) => text);
  if (named.some((text) => /\b(?:GmbH|UG|mbH)\b/.test(text))) return 'Geschäftsführer';
  return named.some((text) => /\be\. ?V\.|\b(?:AG|eG|Stiftung)\b/.test(text)) ? 'Vorstand' : null;
};

const belowLabel = (line: Line, title: string | null): Answerable[] => {
  const both = nameAndTitle(line);
  if (both) return [{ person: both.person, title: both.title.title }];
  if (line.words > 14) return [];
  const people = namesIn(line.text).map((person) => ({ person, title }));
  return people.length > 0 ? people : roleAndNames(line.text);
};

/** The names on the lines below "Vertreten durch:", as long as there are any. */
const listedBelow = function* (page: Page, label: Line): Generator<Answerable & { at: Line }> {
  const title = announcedRole(label.text);
  if (title === undefined) return;
  for (const line of page.lines.slice(label.index + 1, label.index + 1 + LISTED_MAX)) {
    const found = belowLabel(line, title);
    if (found.length === 0) return;
    for (const one of found) yield { ...one, at: line };
  }
};

const readLine = function* (page: Page, line: Line, isNotice: boolean) {
  for (const found of answerableIn(line.text, isNotice)) yield { ...found, at: line };
  if (isNotice) yield* listedBelow(page, line);
};

/** "Geschäftsführer: Jane Doe", "Vertreten durch …", "Directeur de la publication : …". */
export const leaderLegalNotice = defineRule({
  id: 'leader/legal-notice',
  kind: 'leader',
  *read(page) {
    if (page.isArticle) return;
    const everywhere = isNoticePage(page);
    for (const line of page.lines) {
      if (line.zone === 'nav' || line.words > WORDS_MAX || line.words < 1) continue;
      const isNotice = everywhere || line.headings.some(({ folded }) => NOTICE.test(folded));
      if (!isNotice && !/[:：]|\bInh/.test(line.text)) continue;
      if (ANOTHERS.test(line.headings.at(-1)?.folded ?? '') || ANOTHERS.test(line.folded)) continue;
      for (const { person, title, at } of readLine(page, line, isNotice)) {
        if (person.weak && title === null) continue;
        const value = title ?? representativeOf(page) ?? undefined;
        const confidence = isNotice ? ('high' as const) : ('medium' as const);
        yield { fields: { text: person.name, value }, at, confidence };
      }
    }
  },
});

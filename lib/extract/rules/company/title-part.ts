import { companyNameOf, isCapitalised } from '../../company/company-name';
import { defineRule } from '../../define-rule';
import type { Page } from '../../page/page';
import { countWords, foldText } from '../../page/text';
import { sectionOfHeading } from '../../people/section';

const SEPARATOR = / +[|–—·:»«•-]+ +| ?[|»«•｜] ?|: /;

/** Words by which a site says what it does or why one should come, not what it is called. */
const PRAISE =
  /(?:^| )(?:agents?|partner|experts?|specialists?|leading|leader|best|your|our|for|from|since|in|with|professionals?|trusted|affordable|provider|suppliers?|manufacturers?|hersteller|anbieter|spezialist(?:en)?|experte|ihre?|unser|fur|mit|votre|pour|dans|su|tu|para|vostro|tuo|per|uw|voor|met|online)(?: |$)/;
/** A common noun in small letters: names of companies have hardly any. */
const SMALL_WORD =
  /(?:^| )(?!(?:pour|para|della|delle|dello|voor|with|from|over|zur|zum|und|des) )[a-zß-ÿ]{5,}(?: |$)/;

const isTagline = (part: string): boolean =>
  countWords(part) > 1 && (PRAISE.test(foldText(part)) || SMALL_WORD.test(part));

/** "Board | Company": what the page is about, not whose it is. */
const isPageName = (page: Page, part: string, others: readonly string[]): boolean => {
  const folded = foldText(part.trim());
  if (others.length === 0 || folded !== page.mainHeading) return false;
  if (countWords(part) <= 3 && sectionOfHeading(folded) !== null) return true;
  // The other part stands at the page's edge, as the site's name does.
  const names = others.map((other) => foldText(other.trim()));
  return page.lines.some(({ zone, folded: line }) => zone !== 'main' && names.includes(line));
};

/** "Mission and Vision of Company", "Vorstand des Vereins": the page, and then whose it is. */
const PAGE_OF =
  /^(?:the )?(?:(?:mission|vision|values|statements?|board(?: of directors)?|directors|trustees|team|members|staff|history|leadership|management|officers|vorstand|geschichte|leitbild|mitglieder|equipe|bureau|equipo|junta directiva|mision|historia|consiglio direttivo|storia|missione|equipa|missao|visao|bestuur|geschiedenis)(?: (?:and|&|und|et|y|e|en) |,? )){1,6}(?:of|at|von|vom|des|der|de la|de|del|du|della|di|da|do|van|bei) (?:the |het )?/;

const withoutPage = (part: string): string => {
  const folded = foldText(part.trim());
  const page = folded.length === part.trim().length ? PAGE_OF.exec(folded)?.[0] : undefined;
  const rest = page === undefined ? '' : part.trim().slice(page.length);
  return isCapitalised(rest) && sectionOfHeading(foldText(rest)) === null ? rest : part;
};

/** "Harrow, boats made to order": in small letters behind a comma the page says what it does. */
const beforeSlogan = (part: string): string => {
  const comma = part.indexOf(', ');
  return comma > 0 && /^[a-zß-ÿ]/.test(part.slice(comma + 2)) ? part.slice(0, comma) : part;
};

/** `<title>`: "About us | Company". The last part is the site more often than the first. */
export const companyTitlePart = defineRule({
  id: 'company/title-part',
  kind: 'company',
  reader: 'meta',
  *read(page) {
    const parts = page.title
      .slice(0, 300)
      .split(SEPARATOR)
      .filter((part) => part.trim() !== '');
    for (const [index, part] of parts.entries()) {
      const name = companyNameOf(beforeSlogan(withoutPage(part)));
      if (!name || isPageName(page, part, parts.toSpliced(index, 1))) continue;
      const isLast = index === parts.length - 1;
      const short = countWords(part) < 5;
      const sure = isLast ? ('high' as const) : ('medium' as const);
      const isName = short && !isTagline(part) && isCapitalised(name);
      const confidence = parts.length > 1 && isName ? sure : 'low';
      yield { fields: { text: name }, at: null, confidence };
    }
  },
});

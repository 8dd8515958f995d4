import { companyNameOf, isCapitalised } from '../../company/company-name';
import { hasLegalForm } from '../../company/legal-forms';
import { defineRule } from '../../define-rule';
import type { Line } from '../../page/line';
import type { Page } from '../../page/page';
import { foldWords, sentencesOf, UPPER } from '../../page/text';
import { sectionOfHeading } from '../../people/section';

/** "At Harrow, we …", "Bei Harrow …": where one is, one is with us. */
const WITH_US = new RegExp(
  `^(?:At|Bei|Chez|En|Bij|Em|Na|In|Da) (?:der |the |la |el )?((?:[${UPPER}\\d][^ ,.;:]{0,24} ?){1,5}), ?(?:we|our|wir|nous|notre|nosotros|nuestr|creemos|somos|wij|noi|nós)\\b`,
);
/** "Harrow is a …", "Harrow wurde …": what a page says of whose it is. */
const SAYS =
  / (?:is (?:an?|the|one)|was (?:founded|established|created|born)|helps|offers|provides|delivers|specialises|specializes|ist (?:ein|das|die|der|seit|ihr)|wurde|bietet|est (?:une?|la|le)|propose|accompagne|es (?:una?|la|el)|ofrece|nace|è (?:una?|la|il)|offre|nasce|é (?:uma?|a|o)|oferece|nasceu|is een|biedt) /;
const ARTICLE = /^(?:The|Die|Das|Der|La|Le|El|Il|Lo|A|O|De|Het) (?=[A-ZÀ-Þ\d])/;
const OPENING_WORDS = 7;

const speaks = (sentence: string): string | null => {
  const us = WITH_US.exec(sentence)?.[1];
  if (us) return us.trim();
  const says = SAYS.exec(sentence.slice(0, 90));
  const before = says ? sentence.slice(0, says.index).replace(ARTICLE, '') : '';
  const words = before.split(' ');
  const isName =
    before !== '' && words.length <= OPENING_WORDS && words.every((word) => isCapitalised(word));
  // One capitalised word opens every sentence; two or more are a name.
  return isName && (words.length > 1 || /[A-ZÀ-Þ\d].*[A-ZÀ-Þ\d]/.test(before)) ? before : null;
};

const TEXT_WORDS_MAX = 200;

/** The names that sentences speak of as the page's own, with how often they do. */
const spokenIn = (page: Page): Map<string, { name: string; count: number; at: Line }> => {
  const found = new Map<string, { name: string; count: number; at: Line }>();
  for (const line of page.lines) {
    if (line.words < 5 || line.words > TEXT_WORDS_MAX || line.zone === 'quote') continue;
    for (const sentence of sentencesOf(line.text)) {
      const name = companyNameOf(speaks(sentence) ?? '');
      if (!name || sectionOfHeading(foldWords(name)) !== null) continue;
      const key = foldWords(name);
      const known = found.get(key);
      found.set(key, { name, count: (known?.count ?? 0) + 1, at: known?.at ?? line });
    }
  }
  return found;
};

const FOOTER_WORDS = 6;

/** The first heading, or the first bold line, of the footer. */
const footerBrand = (page: Page): Line | undefined =>
  page.lines.find(
    (line) => line.zone === 'footer' && (line.level > 0 || line.bold || hasLegalForm(line.text)),
  );

/**
 * Where neither title, logo, notice nor copyright line names the company: the page's own heading
 * and its sentences, and what its footer begins with.
 */
export const companySpokenName = defineRule({
  id: 'company/spoken-name',
  kind: 'company',
  *read(page) {
    if (page.isArticle) return;
    const spoken = spokenIn(page);
    for (const { name, count, at } of spoken.values()) {
      const isHeading = foldWords(name) === foldWords(page.mainHeading);
      if (count > 1 || isHeading || spoken.size === 1)
        yield { fields: { text: name }, at, confidence: isHeading ? 'high' : 'medium' };
    }
    const brand = footerBrand(page);
    const name = brand && brand.words <= FOOTER_WORDS ? companyNameOf(brand.text) : null;
    if (brand && name && isCapitalised(name) && sectionOfHeading(brand.folded) === null)
      yield { fields: { text: name }, at: brand, confidence: 'low' };
  },
});

import { companyNameOf, isCapitalised } from '../../company/company-name';
import { defineRule } from '../../define-rule';

const ABOUT =
  /^(?:about|über|ueber|welcome to|willkommen bei(?: der)?|contact|à propos de|bienvenue chez|over|sobre|acerca de|chi è) (?!us\b|our\b|uns\b|ons\b|nous\b|the\b|nosotros\b)(.{2,50})$/i;

/** "About Company", "Welcome to Company". */
export const companyAboutHeading = defineRule({
  id: 'company/about-heading',
  kind: 'company',
  *read(page) {
    for (const line of page.lines) {
      if (line.level === 0 || line.level > 2 || line.zone === 'nav' || line.words > 8) continue;
      const name = companyNameOf(ABOUT.exec(line.text)?.[1] ?? '');
      if (name && isCapitalised(name))
        yield { fields: { text: name }, at: line, confidence: line.level === 1 ? 'medium' : 'low' };
    }
  },
});

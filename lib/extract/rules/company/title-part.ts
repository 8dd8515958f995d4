import { companyNameOf } from '../../company/company-name';
import { defineRule } from '../../define-rule';
import { countWords } from '../../page/text';

const SEPARATOR = / +[|–—·:»«•-]+ +| ?[|»«•｜] ?|: /;

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
      const name = companyNameOf(part);
      if (!name) continue;
      const isLast = index === parts.length - 1;
      const short = countWords(part) < 5;
      const confidence =
        parts.length > 1 && isLast && short ? 'high' : parts.length > 1 && short ? 'medium' : 'low';
      yield { fields: { text: name }, at: null, confidence };
    }
  },
});

import { companyNameOf } from '../../company/company-name';
import { domainWords } from '../../company/elect-company';
import { defineRule } from '../../define-rule';

/** The address, where the page itself names nobody. */
export const companyHostName = defineRule({
  id: 'company/host-name',
  kind: 'company',
  reader: 'meta',
  *read(page) {
    const words = domainWords(page.url);
    const shown = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
    const name = companyNameOf(shown.join(' '));
    if (name) yield { fields: { text: name }, at: null, confidence: 'low' };
  },
});

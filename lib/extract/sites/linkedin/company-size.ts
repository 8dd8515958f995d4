import { findFact, statementOf } from '../../linkedin/facts';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { defineSiteRule } from '../define-site-rule';

/** The bracket the company chose; how many members of LinkedIn name it is another number. */
export const linkedInCompanySize = defineSiteRule({
  id: 'linkedin/company-size',
  kind: 'financial',
  *read(page) {
    const company = linkedInPageOf(page);
    const stated = company?.place.kind === 'company' ? findFact(company, 'size') : null;
    if (!company || !stated) return;
    yield {
      fields: { text: statementOf(stated) },
      quote: stated.value.text,
      under: company.about?.heading,
      confidence: 'high',
    };
  },
});

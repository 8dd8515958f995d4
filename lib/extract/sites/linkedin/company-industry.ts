import { findFact, statementOf } from '../../linkedin/facts';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { defineSiteRule } from '../define-site-rule';

/** One of LinkedIn’s own list of industries. */
export const linkedInCompanyIndustry = defineSiteRule({
  id: 'linkedin/company-industry',
  kind: 'market',
  *read(page) {
    const company = linkedInPageOf(page);
    const stated = company?.place.kind === 'company' ? findFact(company, 'industry') : null;
    if (!company || !stated) return;
    yield {
      fields: { text: statementOf(stated) },
      quote: stated.value.text,
      under: company.about?.heading,
      confidence: 'medium',
    };
  },
});

import { findFact, statementOf } from '../../linkedin/facts';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { defineSiteRule } from '../define-site-rule';

/** The address the company gives. Offered only: it is a way to the facts, not one of them. */
export const linkedInCompanyWebsite = defineSiteRule({
  id: 'linkedin/company-website',
  kind: 'other',
  *read(page) {
    const company = linkedInPageOf(page);
    const stated = company?.place.kind === 'company' ? findFact(company, 'website') : null;
    if (!company || !stated) return;
    yield {
      fields: { text: statementOf(stated) },
      quote: stated.value.text,
      under: company.about?.heading,
      confidence: 'low',
    };
  },
});

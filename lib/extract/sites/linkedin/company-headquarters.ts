import { findFact, statementOf } from '../../linkedin/facts';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { defineSiteRule } from '../define-site-rule';

/** Where it is led from. */
export const linkedInCompanyHeadquarters = defineSiteRule({
  id: 'linkedin/company-headquarters',
  kind: 'structure',
  *read(page) {
    const company = linkedInPageOf(page);
    const stated = company?.place.kind === 'company' ? findFact(company, 'headquarters') : null;
    if (!company || !stated) return;
    yield {
      fields: { text: statementOf(stated) },
      quote: stated.value.text,
      under: company.about?.heading,
      confidence: 'medium',
    };
  },
});

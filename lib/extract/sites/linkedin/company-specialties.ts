import { findFact, statementOf } from '../../linkedin/facts';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { defineSiteRule } from '../define-site-rule';

/** What the company says it is good at, in its own key words. */
export const linkedInCompanySpecialties = defineSiteRule({
  id: 'linkedin/company-specialties',
  kind: 'other',
  *read(page) {
    const company = linkedInPageOf(page);
    const stated = company?.place.kind === 'company' ? findFact(company, 'specialties') : null;
    if (!company || !stated) return;
    yield {
      fields: { text: statementOf(stated) },
      quote: stated.value.text,
      under: company.about?.heading,
      confidence: 'medium',
    };
  },
});

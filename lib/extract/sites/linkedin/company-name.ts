import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { defineSiteRule } from '../define-site-rule';

/** The name a company's page begins with. */
export const linkedInCompanyName = defineSiteRule({
  id: 'linkedin/company-name',
  kind: 'company',
  *read(page) {
    const company = linkedInPageOf(page);
    if (company?.place.kind !== 'company') return;
    yield { fields: { text: company.name.text }, confidence: 'high' };
  },
});

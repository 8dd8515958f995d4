import { aboutText } from '../../linkedin/about-text';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { defineSiteRule } from '../define-site-rule';

/** What the company writes about itself, as far as it is shown; a labelled mission is left out. */
export const linkedInCompanyAbout = defineSiteRule({
  id: 'linkedin/company-about',
  kind: 'other',
  *read(page) {
    const about = linkedInPageOf(page)?.about;
    const text = about ? aboutText(about).plain : '';
    if (!about || text === '') return;
    yield { fields: { text }, under: about.heading, confidence: 'medium' };
  },
});

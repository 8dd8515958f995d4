import { aboutText } from '../../linkedin/about-text';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { defineSiteRule } from '../define-site-rule';

/** A mission the company calls one: "Our mission: …" in what it writes about itself. */
export const linkedInCompanyMission = defineSiteRule({
  id: 'linkedin/company-mission',
  kind: 'mission',
  *read(page) {
    const about = linkedInPageOf(page)?.about;
    const text = about ? aboutText(about).mission : null;
    if (!about || !text) return;
    yield { fields: { text }, under: about.heading, confidence: 'high' };
  },
});

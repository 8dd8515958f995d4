import { companyOnCard, currentPosition } from '../../linkedin/current-position';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { findPart } from '../../linkedin/section';
import { defineSiteRule } from '../define-site-rule';

/** Where somebody works now: a suggestion for "Which company is this?", never more. */
export const linkedInProfileEmployer = defineSiteRule({
  id: 'linkedin/profile-employer',
  kind: 'company',
  *read(page) {
    const profile = linkedInPageOf(page);
    if (profile?.place.kind !== 'profile') return;
    const experience = findPart(profile.content, 'experience');
    const position = experience && currentPosition(experience);
    const employer = position?.company ?? companyOnCard(profile.card);
    if (employer) yield { fields: { text: employer }, confidence: 'low' };
  },
});

import { headlineIn } from '../../linkedin/card';
import { companyOnCard, currentPosition } from '../../linkedin/current-position';
import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { findPart } from '../../linkedin/section';
import { defineSiteRule } from '../define-site-rule';

/** Somebody to meet: name, and title and employer of today; the headline is the evidence. */
export const linkedInProfile = defineSiteRule({
  id: 'linkedin/profile',
  kind: 'leader',
  *read(page) {
    const profile = linkedInPageOf(page);
    if (profile?.place.kind !== 'profile') return;
    const { name, card, content } = profile;
    const headline = headlineIn(card, name.line, profile.lines)?.text;
    const experience = findPart(content, 'experience');
    const position = experience && currentPosition(experience);
    const employer = position?.company ?? companyOnCard(card);
    const said = position && [position.title, employer].filter(Boolean).join(', ');
    yield {
      fields: { text: name.text, value: said ?? headline },
      quote: headline ? `${name.text}\n${headline}` : name.text,
      under: said ? experience?.heading : undefined,
      confidence: 'medium',
    };
  },
});

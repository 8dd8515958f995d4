import { linkedInPageOf } from '../../linkedin/linkedin-page';
import { peopleShown } from '../../linkedin/people-shown';
import { foldWords } from '../../page/text';
import { rankOf } from '../../people/title-shape';
import { defineSiteRule } from '../define-site-rule';

/**
 * People a company's page shows, each with what they say of themselves. That is their own headline
 * and may be about another employer: only one that names this company counts as more than an offer.
 */
export const linkedInPeopleShown = defineSiteRule({
  id: 'linkedin/people-shown',
  kind: 'leader',
  *read(page) {
    const company = linkedInPageOf(page);
    if (!company) return;
    const own = ` ${foldWords(company.name.text)} `;
    for (const { name, headline } of peopleShown(company)) {
      const said = headline?.text;
      const isOwn = said !== undefined && ` ${foldWords(said)} `.includes(own);
      yield {
        fields: { text: name, value: said },
        quote: said ? `${name}\n${said}` : name,
        under: company.name.line,
        confidence: isOwn && rankOf(said) !== 'staff' ? 'medium' : 'low',
      };
    }
  },
});

import { defineRule } from '../../define-rule';
import type { Line } from '../../page/line';
import type { Page } from '../../page/page';
import { peopleOf } from '../../people/people';
import { announcesPeople, isLeading, sectionOfHeading, sectionOfPage } from '../../people/section';
import { titleNear } from '../../people/title-near';

/** "Leadership", "Our management team": says no more than that those below lead. */
const isPlain = ({ words, level }: Line): boolean => level > 0 && words <= 3;

/** Who stands below one of these is it, whatever else is said. */
const BODY =
  /^(?:(?:the|our|unsere?|die|nos|los|i|de|onze) )?(?:geschaftsfuhrung|geschaftsleitung|geschaftsfuhrer|inhaber(?:innen)?|vorstand|grunder(?:team)?|(?:co-?)?founders|owners|proprietors|(?:co-?)?fondateurs|gerants|fundadores|socios|fondatori|titolari|soci fondatori|oprichters|zaakvoerders|eigenaren)$/;

/** The page is about the people of the company, which a "Leadership" among other parts need not be. */
const isPeoplePage = (page: Page): boolean =>
  announcesPeople(page.mainHeading) || isLeading(sectionOfPage(page));

/** Names alone under "Board of Directors": nearly always right, yet nothing says so. Offered, not ticked. */
export const leaderListedNames = defineRule({
  id: 'leader/listed-names',
  kind: 'leader',
  *read(page) {
    if (page.isArticle) return;
    for (const person of peopleOf(page)) {
      const { line, name, group } = person;
      const heading = line.headings.at(-1);
      if (person.inline || name.weak || !heading || heading.words > 8) continue;
      const isBody = BODY.test(heading.folded.replace(/ ?:$/, ''));
      if (group < (isBody ? 2 : 3)) continue;
      if (!isLeading(sectionOfHeading(heading.folded)) || titleNear(page, person)) continue;
      const section = sectionOfHeading(heading.folded);
      // A row of cards, each headed by a name, on a page about people: lists of anything else are not set so.
      const isCard = line.level > 0 && isPeoplePage(page) && isPlain(heading);
      yield {
        fields: { text: name.name },
        at: line,
        confidence: section === 'board' || isCard || isBody ? 'medium' : 'low',
      };
    }
  },
});

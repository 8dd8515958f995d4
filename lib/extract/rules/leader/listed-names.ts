import { defineRule } from '../../define-rule';
import { peopleOf } from '../../people/people';
import { isLeading, sectionOfHeading } from '../../people/section';
import { titleNear } from '../../people/title-near';

/** Names alone under "Board of Directors": nearly always right, yet nothing says so. Offered, not ticked. */
export const leaderListedNames = defineRule({
  id: 'leader/listed-names',
  kind: 'leader',
  *read(page) {
    if (page.isArticle) return;
    for (const person of peopleOf(page)) {
      const { line, name, group } = person;
      const heading = line.headings.at(-1);
      if (person.inline || name.weak || group < 3 || !heading || heading.words > 8) continue;
      if (!isLeading(sectionOfHeading(heading.folded)) || titleNear(page, person)) continue;
      const section = sectionOfHeading(heading.folded);
      yield {
        fields: { text: name.name },
        at: line,
        confidence: section === 'board' ? 'medium' : 'low',
      };
    }
  },
});

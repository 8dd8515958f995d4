import { defineRule } from '../../define-rule';
import { sureness } from '../../people/claim';
import { peopleOf } from '../../people/people';
import { sectionOf } from '../../people/section';
import { isInTable, isTopTitle } from '../../people/settings';
import { titleNear } from '../../people/title-near';

/**
 * A name on a line of its own and a title on the next, once on the page. Signatures under a message
 * look so, and the authors of praise: believed under a heading about people, or with a title that
 * only the head of a company has.
 */
export const leaderNameThenTitle = defineRule({
  id: 'leader/name-then-title',
  kind: 'leader',
  *read(page) {
    for (const person of peopleOf(page)) {
      const { line, group, name } = person;
      if (person.inline || group > 1 || name.weak || line.isHeading || isInTable(line)) continue;
      const near = titleNear(page, person);
      const confidence = near && sureness(page, { line, title: near.title, group, person });
      if (!near || !confidence) continue;
      const expected = sectionOf(line, page) !== null || isTopTitle(near.title.title);
      yield {
        fields: { text: name.name, value: near.title.title },
        at: line,
        confidence: expected ? confidence : 'low',
      };
    }
  },
});

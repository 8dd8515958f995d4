import { defineRule } from '../../define-rule';
import { sureness } from '../../people/claim';
import { peopleOf } from '../../people/people';
import { sectionOf } from '../../people/section';
import { isInTable, isTopTitle } from '../../people/settings';
import { titleNear } from '../../people/title-near';

/** One person presented under a heading that is the name: "Message from", a founder's page. */
export const leaderHeadingThenTitle = defineRule({
  id: 'leader/heading-then-title',
  kind: 'leader',
  *read(page) {
    for (const person of peopleOf(page)) {
      const { line, group, name } = person;
      if (person.inline || group > 1 || !line.isHeading || isInTable(line)) continue;
      const near = titleNear(page, person);
      // A first name alone heads the card of the one who heads the company, where people are shown.
      const isBoss = near && isTopTitle(near.title.title) && sectionOf(line, page) !== null;
      if (name.weak && !isBoss) continue;
      const confidence = near && sureness(page, { line, title: near.title, group, person });
      if (near && confidence)
        yield { fields: { text: name.name, value: near.title.title }, at: line, confidence };
    }
  },
});

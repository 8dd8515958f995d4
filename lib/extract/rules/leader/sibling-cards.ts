import { defineRule } from '../../define-rule';
import { sureness } from '../../people/claim';
import { peopleOf } from '../../people/people';
import { isInTable } from '../../people/settings';
import { titleNear } from '../../people/title-near';

/** People shown as a row of like cards: a name, and near it in the same card a title. */
export const leaderSiblingCards = defineRule({
  id: 'leader/sibling-cards',
  kind: 'leader',
  *read(page) {
    for (const person of peopleOf(page)) {
      if (person.inline || person.group < 2 || isInTable(person.line)) continue;
      // A first name alone is believed in a row of several only.
      if (person.name.weak && person.group < 3) continue;
      const near = titleNear(page, person);
      if (!near) continue;
      const { line, group } = person;
      const confidence = sureness(page, { line, title: near.title, group, person });
      if (confidence)
        yield { fields: { text: person.name.name, value: near.title.title }, at: line, confidence };
    }
  },
});

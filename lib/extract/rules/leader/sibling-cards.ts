import { defineRule } from '../../define-rule';
import { sureness } from '../../people/claim';
import { type Person, peopleOf } from '../../people/people';
import { announcesPeople } from '../../people/section';
import { isInTable, isTopTitle } from '../../people/settings';
import { type NearTitle, titleNear } from '../../people/title-near';

const isShownHead = ({ line }: Person, { title }: NearTitle): boolean =>
  isTopTitle(title.title) && announcesPeople(line.headings.at(-1)?.folded ?? '');

/** People shown as a row of like cards: a name, and near it in the same card a title. */
export const leaderSiblingCards = defineRule({
  id: 'leader/sibling-cards',
  kind: 'leader',
  *read(page) {
    for (const person of peopleOf(page)) {
      if (person.inline || person.group < 2 || isInTable(person.line)) continue;
      const near = titleNear(page, person);
      // A first name alone is believed in a row of several only, or where the team is shown and it is the head's.
      if (!near || (person.name.weak && person.group < 3 && !isShownHead(person, near))) continue;
      const { line, group } = person;
      const confidence = sureness(page, { line, title: near.title, group, person });
      if (confidence)
        yield { fields: { text: person.name.name, value: near.title.title }, at: line, confidence };
    }
  },
});

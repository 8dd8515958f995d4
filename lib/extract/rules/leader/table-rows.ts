import { defineRule } from '../../define-rule';
import { sureness } from '../../people/claim';
import { peopleOf } from '../../people/people';
import { isInTable } from '../../people/settings';
import { titleNear } from '../../people/title-near';

/** A table or definition list with names in one cell and titles in the next. */
export const leaderTableRows = defineRule({
  id: 'leader/table-rows',
  kind: 'leader',
  *read(page) {
    for (const person of peopleOf(page)) {
      if (person.inline || !isInTable(person.line)) continue;
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

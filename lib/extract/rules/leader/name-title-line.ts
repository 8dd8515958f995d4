import { defineRule } from '../../define-rule';
import { sureness } from '../../people/claim';
import { speaksOfOwn } from '../../people/own-name';
import { peopleOf } from '../../people/people';
import { sectionOf } from '../../people/section';
import { isTopTitle } from '../../people/settings';

/** "Jane Doe, Chief Executive" on one line. */
export const leaderNameTitleLine = defineRule({
  id: 'leader/name-title-line',
  kind: 'leader',
  *read(page) {
    for (const person of peopleOf(page)) {
      const { line, group, name, inline } = person;
      if (!inline) continue;
      const confidence = sureness(page, { line, title: inline, group, person });
      if (!confidence) continue;
      const expected =
        group >= 2 ||
        sectionOf(line, page) !== null ||
        isTopTitle(inline.title) ||
        speaksOfOwn(page, line.folded);
      yield {
        fields: { text: name.name, value: inline.title },
        at: line,
        confidence: expected ? confidence : 'low',
      };
    }
  },
});

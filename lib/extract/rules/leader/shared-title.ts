import { defineRule } from '../../define-rule';
import { sureness } from '../../people/claim';
import { speaksOfOwn } from '../../people/own-name';
import { sectionOf } from '../../people/section';
import { isTopTitle } from '../../people/settings';
import { labelledInRow, sharedTitle } from '../../people/shared-title';

/** Several people and what they are on one line: "Founders: Jane Doe and Max Roe". */
export const leaderSharedTitle = defineRule({
  id: 'leader/shared-title',
  kind: 'leader',
  *read(page) {
    for (const line of page.lines) {
      if (line.zone === 'nav') continue;
      const shared = sharedTitle(line);
      for (const { people, title } of shared ? [shared] : labelledInRow(line)) {
        const confidence = sureness(page, { line, title, group: Math.max(2, people.length) });
        if (!confidence) continue;
        const expected =
          sectionOf(line, page) !== null ||
          isTopTitle(title.title) ||
          speaksOfOwn(page, line.folded);
        for (const { name } of people)
          yield {
            fields: { text: name, value: title.title },
            at: line,
            confidence: expected ? confidence : 'low',
          };
      }
    }
  },
});

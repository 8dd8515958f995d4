import { defineRule } from '../../define-rule';
import { isAboutPeople } from '../../statements/about-others';
import { statementsBelow } from '../../statements/below-label';
import { statementsInProse } from '../../statements/in-prose';

/** A sentence of the page says so itself: "Our mission is to …", "We exist to …". */
export const missionFormula = defineRule({
  id: 'mission/formula',
  kind: 'mission',
  *read(page) {
    if (page.isArticle) return;
    // Where a heading announces the mission, another such sentence only repeats or varies it.
    let isFirst = statementsBelow(page, 'mission').length === 0;
    for (const { text, at } of statementsInProse(page, 'mission').slice(0, 3)) {
      yield {
        fields: { text },
        at,
        confidence: isFirst && at.zone !== 'footer' && !isAboutPeople(page) ? 'medium' : 'low',
      };
      isFirst = false;
    }
  },
});

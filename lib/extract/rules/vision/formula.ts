import { defineRule } from '../../define-rule';
import { isAboutPeople } from '../../statements/about-others';
import { statementsBelow } from '../../statements/below-label';
import { statementsInProse } from '../../statements/in-prose';

/** A sentence of the page says so itself: "Our vision is …", "We envision a world …". */
export const visionFormula = defineRule({
  id: 'vision/formula',
  kind: 'vision',
  *read(page) {
    if (page.isArticle) return;
    // Where a heading announces the vision, another such sentence only repeats or varies it.
    let isFirst = statementsBelow(page, 'vision').length === 0;
    for (const { text, at } of statementsInProse(page, 'vision').slice(0, 3)) {
      yield {
        fields: { text },
        at,
        confidence: isFirst && at.zone !== 'footer' && !isAboutPeople(page) ? 'medium' : 'low',
      };
      isFirst = false;
    }
  },
});

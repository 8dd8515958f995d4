import { defineRule } from '../../define-rule';
import { statementsBelow } from '../../statements/below-label';

/** A heading says that this is the mission; the first statement below it is. */
export const missionUnderHeading = defineRule({
  id: 'mission/under-heading',
  kind: 'mission',
  *read(page) {
    if (page.isArticle) return;
    for (const { text, at, confidence } of statementsBelow(page, 'mission'))
      yield { fields: { text }, at, confidence };
  },
});

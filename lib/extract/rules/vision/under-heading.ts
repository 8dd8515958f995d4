import { defineRule } from '../../define-rule';
import { statementsBelow } from '../../statements/below-label';

/** A heading says that this is the vision; the first statement below it is. */
export const visionUnderHeading = defineRule({
  id: 'vision/under-heading',
  kind: 'vision',
  *read(page) {
    if (page.isArticle) return;
    for (const { text, at, confidence } of statementsBelow(page, 'vision'))
      yield { fields: { text }, at, confidence };
  },
});

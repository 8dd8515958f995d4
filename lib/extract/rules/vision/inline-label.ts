import { defineRule } from '../../define-rule';
import { statementsAfterInlineLabel } from '../../statements/after-inline-label';

/** The label stands in the statement's own line, before a colon or in bold. */
export const visionInlineLabel = defineRule({
  id: 'vision/inline-label',
  kind: 'vision',
  *read(page) {
    if (page.isArticle) return;
    for (const { text, at } of statementsAfterInlineLabel(page, 'vision'))
      yield { fields: { text }, at, confidence: 'high' };
  },
});

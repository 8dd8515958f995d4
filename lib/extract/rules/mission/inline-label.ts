import { defineRule } from '../../define-rule';
import { statementsAfterInlineLabel } from '../../statements/after-inline-label';

/** The label stands in the statement's own line, before a colon or in bold. */
export const missionInlineLabel = defineRule({
  id: 'mission/inline-label',
  kind: 'mission',
  *read(page) {
    if (page.isArticle) return;
    for (const { text, at } of statementsAfterInlineLabel(page, 'mission'))
      yield { fields: { text }, at, confidence: 'high' };
  },
});

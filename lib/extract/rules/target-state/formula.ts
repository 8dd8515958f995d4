import { defineRule } from '../../define-rule';
import { outlookSentences } from '../../outlook/in-prose';

/** A sentence says so itself: "By 2030 we will …", "Our goal is to …". Offered, never ticked. */
export const targetStateFormula = defineRule({
  id: 'target-state/formula',
  kind: 'target-state',
  *read(page) {
    for (const { kind, text, at } of outlookSentences(page))
      if (kind === 'target-state') yield { fields: { text }, at, confidence: 'low' };
  },
});

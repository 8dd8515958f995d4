import { defineRule } from '../../define-rule';
import { outlookSentences } from '../../outlook/in-prose';

/** A sentence says how things stand: "Today we serve 41 networks." Offered, never ticked. */
export const currentStateFormula = defineRule({
  id: 'current-state/formula',
  kind: 'current-state',
  *read(page) {
    for (const { kind, text, at } of outlookSentences(page))
      if (kind === 'current-state') yield { fields: { text }, at, confidence: 'low' };
  },
});

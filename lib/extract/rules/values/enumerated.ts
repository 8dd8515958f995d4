import { defineRule } from '../../define-rule';
import { enumeratedValues } from '../../statements/enumerated-values';

/** One sentence names them: "Our values are honesty, courage and care." */
export const valuesEnumerated = defineRule({
  id: 'values/enumerated',
  kind: 'values',
  *read(page) {
    if (page.isArticle) return;
    for (const { text, at } of enumeratedValues(page))
      yield { fields: { text }, at, confidence: 'medium' };
  },
});

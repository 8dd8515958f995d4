import { defineRule } from '../../define-rule';
import { tellsMeasure } from '../../numbers/figures';
import { structuredFigures } from '../../numbers/structured-figures';

/** What the page's JSON-LD says of the organisation: since when it is, how many work there. What the page shows itself is not said twice. */
export const financialStructured = defineRule({
  id: 'financial/structured',
  kind: 'financial',
  reader: 'jsonld',
  *read(page) {
    if (page.isArticle) return;
    for (const { measure, text, path } of structuredFigures(page))
      if (!tellsMeasure(page, measure))
        yield { fields: { text }, at: null, confidence: 'low', jsonPath: path };
  },
});

import { defineRule } from '../../define-rule';
import { structuredOffers } from '../../offers/structured';

/** What the page's JSON-LD calls a product. */
export const productStructured = defineRule({
  id: 'product/structured',
  kind: 'product',
  reader: 'jsonld',
  *read(page) {
    if (page.isArticle) return;
    for (const { name, description, node } of structuredOffers(page, 'product'))
      yield {
        fields: { text: name, value: description ?? undefined },
        at: null,
        confidence: 'low',
        jsonPath: node.path,
      };
  },
});

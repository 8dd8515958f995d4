import { defineRule } from '../../define-rule';
import { structuredOffers } from '../../offers/structured';

/** What the page's JSON-LD calls a service. */
export const serviceStructured = defineRule({
  id: 'service/structured',
  kind: 'service',
  reader: 'jsonld',
  *read(page) {
    if (page.isArticle) return;
    for (const { name, description, node } of structuredOffers(page, 'service'))
      yield {
        fields: { text: name, value: description ?? undefined },
        at: null,
        confidence: 'low',
        jsonPath: node.path,
      };
  },
});

import { defineRule } from '../../define-rule';
import { enumeratedOffers } from '../../offers/enumerated-offers';
import { readOffers } from '../../offers/read-offers';

/** One sentence names them: "Our products include …". */
export const productEnumerated = defineRule({
  id: 'product/enumerated',
  kind: 'product',
  read: readOffers('product', (page) => [{ offers: enumeratedOffers(page), confidence: 'medium' }]),
});

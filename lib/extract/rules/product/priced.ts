import { defineRule } from '../../define-rule';
import { pricedOffers } from '../../offers/priced';
import { readOffers } from '../../offers/read-offers';

/** The columns of a price table. They may be sizes of one product, so they are only offered. */
export const productPriced = defineRule({
  id: 'product/priced',
  kind: 'product',
  read: readOffers('product', (page) => [{ offers: pricedOffers(page), confidence: 'low' }]),
});

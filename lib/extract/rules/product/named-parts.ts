import { defineRule } from '../../define-rule';
import { offersOfPage } from '../../offers/on-offer-page';
import { readOffers } from '../../offers/read-offers';

/** On a page about the company's products each card is a group and lists by name what is in it. */
export const productNamedParts = defineRule({
  id: 'product/named-parts',
  kind: 'product',
  read: readOffers('product', (page) => [
    { offers: offersOfPage(page)?.parts ?? [], confidence: 'medium' },
  ]),
});

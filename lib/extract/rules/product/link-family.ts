import { defineRule } from '../../define-rule';
import { linkedOffers, linksSureness } from '../../offers/link-family';
import { readOffers } from '../../offers/read-offers';

/** Links in the content that lead to one family of pages, such as "/products/…". */
export const productLinkFamily = defineRule({
  id: 'product/link-family',
  kind: 'product',
  read: readOffers('product', (page) => [
    { offers: linkedOffers(page), confidence: linksSureness(page) },
  ]),
});

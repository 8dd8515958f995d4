import { defineRule } from '../../define-rule';
import { offersInMenuAndContent } from '../../offers/in-menu-and-content';
import { readOffers } from '../../offers/read-offers';

/** The menu lists it under "Products", and the page itself speaks of it by that name. */
export const productMenuAndContent = defineRule({
  id: 'product/menu-and-content',
  kind: 'product',
  read: readOffers('product', (page) => [
    { offers: offersInMenuAndContent(page), confidence: 'medium' },
  ]),
});

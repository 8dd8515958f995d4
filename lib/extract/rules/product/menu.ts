import { defineRule } from '../../define-rule';
import { offersInMenus } from '../../offers/in-menus';
import { readOffers } from '../../offers/read-offers';

/** What the menu or the footer lists under "Products"; on every page alike, so it is only offered. */
export const productMenu = defineRule({
  id: 'product/menu',
  kind: 'product',
  read: readOffers('product', (page) => [{ offers: offersInMenus(page), confidence: 'low' }]),
});

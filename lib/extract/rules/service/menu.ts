import { defineRule } from '../../define-rule';
import { offersInMenus } from '../../offers/in-menus';
import { readOffers } from '../../offers/read-offers';

/** What the menu or the footer lists under "Services"; on every page alike, so it is only offered. */
export const serviceMenu = defineRule({
  id: 'service/menu',
  kind: 'service',
  read: readOffers('service', (page) => [{ offers: offersInMenus(page), confidence: 'low' }]),
});

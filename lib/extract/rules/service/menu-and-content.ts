import { defineRule } from '../../define-rule';
import { offersInMenuAndContent } from '../../offers/in-menu-and-content';
import { readOffers } from '../../offers/read-offers';

/** The menu lists it under "Services", and the page itself speaks of it by that name. */
export const serviceMenuAndContent = defineRule({
  id: 'service/menu-and-content',
  kind: 'service',
  read: readOffers('service', (page) => [
    { offers: offersInMenuAndContent(page), confidence: 'medium' },
  ]),
});

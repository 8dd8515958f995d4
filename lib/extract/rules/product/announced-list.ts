import { defineRule } from '../../define-rule';
import { announcedOffers } from '../../offers/announced';
import { readOffers } from '../../offers/read-offers';

/** The list after "Our products include:". */
export const productAnnouncedList = defineRule({
  id: 'product/announced-list',
  kind: 'product',
  read: readOffers('product', (page) => [{ offers: announcedOffers(page), confidence: 'medium' }]),
});

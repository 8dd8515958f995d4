import { defineRule } from '../../define-rule';
import { announcedOffers } from '../../offers/announced';
import { readOffers } from '../../offers/read-offers';

/** The list after "Our services include:". */
export const serviceAnnouncedList = defineRule({
  id: 'service/announced-list',
  kind: 'service',
  read: readOffers('service', (page) => [{ offers: announcedOffers(page), confidence: 'medium' }]),
});

import { defineRule } from '../../define-rule';
import { offersOfPage } from '../../offers/on-offer-page';
import { readOffers } from '../../offers/read-offers';

/** On a page about the company's services each card is a group and lists by name what is in it. */
export const serviceNamedParts = defineRule({
  id: 'service/named-parts',
  kind: 'service',
  read: readOffers('service', (page) => [
    { offers: offersOfPage(page)?.parts ?? [], confidence: 'medium' },
  ]),
});

import { defineRule } from '../../define-rule';
import { linkedOffers, linksSureness } from '../../offers/link-family';
import { readOffers } from '../../offers/read-offers';

/** Links in the content that lead to one family of pages, such as "/services/…". */
export const serviceLinkFamily = defineRule({
  id: 'service/link-family',
  kind: 'service',
  read: readOffers('service', (page) => [
    { offers: linkedOffers(page), confidence: linksSureness(page) },
  ]),
});

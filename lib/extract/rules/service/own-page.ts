import { defineRule } from '../../define-rule';
import { offerOfOwnPage } from '../../offers/own-page';
import { readOffers } from '../../offers/read-offers';

/** The address, below a family of services, and the page's heading give one name. */
export const serviceOwnPage = defineRule({
  id: 'service/own-page',
  kind: 'service',
  read: readOffers('service', (page) => {
    const offer = offerOfOwnPage(page);
    return offer ? [{ offers: [offer], confidence: 'high' }] : [];
  }),
});

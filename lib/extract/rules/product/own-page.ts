import { defineRule } from '../../define-rule';
import { offerOfOwnPage } from '../../offers/own-page';
import { readOffers } from '../../offers/read-offers';

/** The address, below a family of products, and the page's heading give one name. */
export const productOwnPage = defineRule({
  id: 'product/own-page',
  kind: 'product',
  read: readOffers('product', (page) => {
    const offer = offerOfOwnPage(page);
    return offer ? [{ offers: [offer], confidence: 'high' }] : [];
  }),
});

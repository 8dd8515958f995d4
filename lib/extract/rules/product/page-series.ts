import { defineRule } from '../../define-rule';
import { offersOfPage } from '../../offers/on-offer-page';
import { readOffers } from '../../offers/read-offers';

/** A page about the company's products shows them in a row, each with its heading. */
export const productPageSeries = defineRule({
  id: 'product/page-series',
  kind: 'product',
  read: readOffers('product', (page) => {
    const found = offersOfPage(page);
    if (!found) return [];
    return [{ offers: found.offers, confidence: found.isSure ? 'high' : 'low' }];
  }),
});

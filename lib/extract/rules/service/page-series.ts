import { defineRule } from '../../define-rule';
import { offersOfPage } from '../../offers/on-offer-page';
import { readOffers } from '../../offers/read-offers';

/** A page about the company's services shows them in a row, each with its heading. */
export const servicePageSeries = defineRule({
  id: 'service/page-series',
  kind: 'service',
  read: readOffers('service', (page) => {
    const found = offersOfPage(page);
    if (!found) return [];
    return [{ offers: found.offers, confidence: found.isSure ? 'high' : 'low' }];
  }),
});

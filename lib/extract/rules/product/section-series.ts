import { defineRule } from '../../define-rule';
import { offerSections } from '../../offers/in-sections';
import { readOffers } from '../../offers/read-offers';

/** Cards below a heading that says "Our products"; a mere list there is only offered. */
export const productSectionSeries = defineRule({
  id: 'product/section-series',
  kind: 'product',
  read: readOffers('product', (page) =>
    offerSections(page).map(({ offers, isSure }) => ({
      offers,
      confidence: isSure ? 'medium' : 'low',
    })),
  ),
});

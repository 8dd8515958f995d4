import { defineRule } from '../../define-rule';
import { offerSections } from '../../offers/in-sections';
import { readOffers } from '../../offers/read-offers';

/** Cards below a heading that says "Our services"; a mere list there is only offered. */
export const serviceSectionSeries = defineRule({
  id: 'service/section-series',
  kind: 'service',
  read: readOffers('service', (page) =>
    offerSections(page).map(({ offers, isSure }) => ({
      offers,
      confidence: isSure ? 'medium' : 'low',
    })),
  ),
});

import type { Confidence } from '@/lib/domain/base';
import type { Sighting } from '../define-rule';
import type { Page } from '../page/page';
import type { OfferKind } from './labels';
import type { Offer } from './offer';

interface OfferGroup {
  offers: readonly Offer[];
  confidence: Confidence;
}

/** One page shows products and services in the same ways; a rule takes those of its kind. */
export const readOffers = (kind: OfferKind, groupsOf: (page: Page) => readonly OfferGroup[]) =>
  function* (page: Page): Generator<Sighting> {
    for (const { offers, confidence } of groupsOf(page)) {
      for (const offer of offers) {
        if (offer.kind !== kind) continue;
        const fields = { text: offer.name, value: offer.description ?? undefined };
        yield { fields, at: offer.at, confidence };
      }
    }
  };

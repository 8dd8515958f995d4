import { defineRule } from '../../define-rule';
import { enumeratedOffers } from '../../offers/enumerated-offers';
import { readOffers } from '../../offers/read-offers';

/** One sentence names them: "Our services include …". */
export const serviceEnumerated = defineRule({
  id: 'service/enumerated',
  kind: 'service',
  read: readOffers('service', (page) => [{ offers: enumeratedOffers(page), confidence: 'medium' }]),
});

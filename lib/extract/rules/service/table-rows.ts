import { defineRule } from '../../define-rule';
import { offersInTables } from '../../offers/in-tables';
import { readOffers } from '../../offers/read-offers';

/** The rows of a table whose first column is headed "Service". */
export const serviceTableRows = defineRule({
  id: 'service/table-rows',
  kind: 'service',
  read: readOffers('service', (page) => [{ offers: offersInTables(page), confidence: 'medium' }]),
});

import { defineRule } from '../../define-rule';
import { offersInTables } from '../../offers/in-tables';
import { readOffers } from '../../offers/read-offers';

/** The rows of a table whose first column is headed "Product". */
export const productTableRows = defineRule({
  id: 'product/table-rows',
  kind: 'product',
  read: readOffers('product', (page) => [{ offers: offersInTables(page), confidence: 'medium' }]),
});

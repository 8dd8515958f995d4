import { defineRule } from '../../define-rule';
import { readFiguresOf } from '../../numbers/figures';

/** A sentence with the company's revenue in it. Offered, never ticked. */
export const revenueProse = defineRule({
  id: 'revenue/prose',
  kind: 'revenue',
  read: readFiguresOf('revenue', 'told'),
});

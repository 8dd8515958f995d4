import { defineRule } from '../../define-rule';
import { readFiguresOf } from '../../numbers/figures';

/** A fact table or definition list: "Revenue 2025: € 340 million". */
export const revenueDefinitions = defineRule({
  id: 'revenue/definitions',
  kind: 'revenue',
  read: readFiguresOf('revenue', 'defined'),
});

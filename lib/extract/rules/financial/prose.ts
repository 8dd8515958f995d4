import { defineRule } from '../../define-rule';
import { readFiguresOf } from '../../numbers/figures';

/** A sentence in which the company says how old or how large it is. Offered, never ticked. */
export const financialProse = defineRule({
  id: 'financial/prose',
  kind: 'financial',
  read: readFiguresOf('financial', 'told'),
});

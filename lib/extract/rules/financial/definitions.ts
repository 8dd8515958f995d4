import { defineRule } from '../../define-rule';
import { readFiguresOf } from '../../numbers/figures';

/** A fact table or definition list: "Founded: 1987", "Employees: 1,200". */
export const financialDefinitions = defineRule({
  id: 'financial/definitions',
  kind: 'financial',
  read: readFiguresOf('financial', 'defined'),
});

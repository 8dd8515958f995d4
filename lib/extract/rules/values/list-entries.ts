import { defineRule } from '../../define-rule';
import { readValues } from '../../statements/read-values';

/** Below "Our values", a list of them. */
export const valuesListEntries = defineRule({
  id: 'values/list-entries',
  kind: 'values',
  read: readValues('listed', 'high'),
});

import { defineRule } from '../../define-rule';
import { readValues } from '../../statements/read-values';

/** Below "Our values", each value has its own heading, numbered or not. */
export const valuesSubHeadings = defineRule({
  id: 'values/sub-headings',
  kind: 'values',
  read: readValues('heading', 'high'),
});

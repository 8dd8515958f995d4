import { defineRule } from '../../define-rule';
import { readValues } from '../../statements/read-values';

/** Below "Our values", each value opens its line: "<b>Courage</b> – we say what we think". */
export const valuesBoldLeads = defineRule({
  id: 'values/bold-leads',
  kind: 'values',
  read: readValues('lead', 'high'),
});

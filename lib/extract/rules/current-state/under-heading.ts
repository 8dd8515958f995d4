import { defineRule } from '../../define-rule';
import { readOutlook } from '../../outlook/under-labels';

/** Below "Where we are today". */
export const currentStateUnderHeading = defineRule({
  id: 'current-state/under-heading',
  kind: 'current-state',
  read: readOutlook('current-state'),
});

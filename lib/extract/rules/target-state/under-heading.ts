import { defineRule } from '../../define-rule';
import { readOutlook } from '../../outlook/under-labels';

/** Below "Our goals", "Strategy 2030", "Where we are going". */
export const targetStateUnderHeading = defineRule({
  id: 'target-state/under-heading',
  kind: 'target-state',
  read: readOutlook('target-state'),
});

import { defineRule } from '../../define-rule';
import { readOutlook } from '../../outlook/under-labels';

/** Below "Our markets", "Industries we serve". */
export const marketUnderHeading = defineRule({
  id: 'market/under-heading',
  kind: 'market',
  read: readOutlook('market'),
});

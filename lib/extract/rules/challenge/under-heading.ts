import { defineRule } from '../../define-rule';
import { readOutlook } from '../../outlook/under-labels';

/** Below "Our challenges"; a case study's "The challenge" is a customer's. */
export const challengeUnderHeading = defineRule({
  id: 'challenge/under-heading',
  kind: 'challenge',
  read: readOutlook('challenge'),
});

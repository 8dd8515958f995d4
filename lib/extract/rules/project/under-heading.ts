import { defineRule } from '../../define-rule';
import { readOutlook } from '../../outlook/under-labels';

/** Below "Current projects"; "Our projects" may be finished ones and are only offered. */
export const projectUnderHeading = defineRule({
  id: 'project/under-heading',
  kind: 'project',
  read: readOutlook('project'),
});

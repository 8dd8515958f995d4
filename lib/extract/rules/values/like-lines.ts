import { defineRule } from '../../define-rule';
import { readValues } from '../../statements/read-values';

/** Below "Our values", short lines of one make: tiles and cards without headings. */
export const valuesLikeLines = defineRule({
  id: 'values/like-lines',
  kind: 'values',
  read: readValues('line', 'medium'),
});

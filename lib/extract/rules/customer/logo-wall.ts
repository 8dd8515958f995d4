import { logoWalls } from '../../customers/logo-wall';
import { defineRule } from '../../define-rule';

/** Logos below "Our customers" or "Trusted by", by their image alternatives. */
export const customerLogoWall = defineRule({
  id: 'customer/logo-wall',
  kind: 'customer',
  *read(page) {
    for (const { name, at } of logoWalls(page))
      yield { fields: { text: name }, at, confidence: 'medium' };
  },
});

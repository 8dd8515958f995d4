import { listedCustomers } from '../../customers/listed';
import { defineRule } from '../../define-rule';

/** Names in a list below "Our customers"; cards there may be about industries, so they are only offered. */
export const customerListed = defineRule({
  id: 'customer/listed',
  kind: 'customer',
  *read(page) {
    for (const { name, at, isBare } of listedCustomers(page))
      yield { fields: { text: name }, at, confidence: isBare ? 'medium' : 'low' };
  },
});

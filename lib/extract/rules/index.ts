import type { Rule } from '../define-rule';

/** Every rule, once. What stands first wins where two read the same thing with the same confidence. */
export const rules: readonly Rule[] = [];

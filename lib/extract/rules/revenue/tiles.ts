import { defineRule } from '../../define-rule';
import { readFiguresOf } from '../../numbers/figures';

/** "Facts & figures": a big sum with "revenue" below or above it. */
export const revenueTiles = defineRule({
  id: 'revenue/tiles',
  kind: 'revenue',
  read: readFiguresOf('revenue', 'tiled'),
});

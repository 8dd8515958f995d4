import { defineRule } from '../../define-rule';
import { readFiguresOf } from '../../numbers/figures';

/** "Facts & figures": a big number with its label, in either order. */
export const financialTiles = defineRule({
  id: 'financial/tiles',
  kind: 'financial',
  read: readFiguresOf('financial', 'tiled'),
});

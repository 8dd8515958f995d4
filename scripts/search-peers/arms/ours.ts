import type { TableName } from '../../../lib/domain/base.ts';
import { createIndex } from '../../../lib/search/create-index.ts';
import { searchables } from '../../../lib/search/tables/index.ts';
import { documentId } from '../documents.ts';
import type { Arm } from './define-arm.ts';
import { TOP } from './define-arm.ts';

/** As the product does it: with counts of each kind, excerpts and marks, which the others leave out. */
export const ours: Arm = {
  name: 'Round Two',
  build: async ({ rows }, pause) => {
    const index = createIndex();
    let put = 0;
    for (const { table } of searchables)
      for (const row of rows[table satisfies TableName] ?? []) {
        index.put(table, row);
        put += 1;
        if (put % 50 === 0) await pause();
      }
    return (words) =>
      index
        .search({ words })
        .hits.slice(0, TOP)
        .map(({ id, kind }) => documentId(id, kind));
  },
};

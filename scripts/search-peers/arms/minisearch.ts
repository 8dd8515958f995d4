import MiniSearch from 'minisearch';
import { foldText } from '../../../lib/domain/fold.ts';
import type { PeerDocument } from '../documents.ts';
import { type Arm, TOP } from './define-arm.ts';

/** As its own documentation sets it up for search while typing, with all words demanded. */
export const minisearch: Arm = {
  name: 'MiniSearch',
  build: async ({ documents }, pause) => {
    const index = new MiniSearch<PeerDocument>({
      fields: ['name', 'text', 'context'],
      processTerm: foldText,
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 3 } },
    });
    for (const [at, document] of documents.entries()) {
      index.add(document);
      if (at % 50 === 49) await pause();
    }
    return (words) =>
      index
        .search(words)
        .slice(0, TOP)
        .map(({ id }) => String(id));
  },
};

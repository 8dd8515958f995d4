import { create, insert, search } from '@orama/orama';
import { foldText } from '../../../lib/domain/fold.ts';
import { type Arm, TOP } from './define-arm.ts';

const SCHEMA = { id: 'string', name: 'string', text: 'string', context: 'string' } as const;

/** One edit tolerated, all words demanded (`threshold: 0`). */
export const orama: Arm = {
  name: 'Orama',
  build: async ({ documents }, pause) => {
    const folded = {
      language: 'english',
      normalizationCache: new Map<string, string>(),
      tokenize: (text: string) => [...new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [])],
    };
    const index = create({ schema: SCHEMA, components: { tokenizer: folded } });
    for (const [at, document] of documents.entries()) {
      await insert(index, { ...document });
      if (at % 50 === 49) await pause();
    }
    return (words) => {
      const found = search(index, {
        term: words,
        properties: ['name', 'text', 'context'],
        tolerance: 1,
        threshold: 0,
        boost: { name: 3 },
        limit: TOP,
      });
      if (found instanceof Promise)
        throw new Error('Orama answers at once where nothing is awaited');
      return found.hits.map(({ document }) => document.id);
    };
  },
};

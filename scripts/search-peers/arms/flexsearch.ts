import { Charset, Document } from 'flexsearch';
import { type Arm, TOP } from './define-arm.ts';

/**
 * Beginnings of words, with its encoder that tolerates other spellings. It demands all words in one
 * field, so everything stands in one field too, behind the name.
 */
export const flexsearch: Arm = {
  name: 'FlexSearch',
  build: async ({ documents }, pause) => {
    const field = { tokenize: 'forward', encoder: Charset.LatinBalance } as const;
    const index = new Document({
      document: {
        id: 'id',
        index: [
          { field: 'name', ...field },
          { field: 'all', ...field },
        ],
      },
    });
    for (const [at, { id, name, text, context }] of documents.entries()) {
      index.add({ id, name, all: `${name} ${text} ${context}` });
      if (at % 50 === 49) await pause();
    }
    return (words) => {
      const fields = index.search(words, { limit: TOP });
      return [...new Set(fields.flatMap(({ result }) => result.map(String)))].slice(0, TOP);
    };
  },
};

import type { BroughtQuote } from '@/lib/domain/brought';
import { guessKind } from '@/lib/domain/guess-kind';
import type { Result } from '@/lib/domain/result';
import { sourcePageOf } from '@/lib/domain/source-page';
import { passageStatement } from '@/lib/domain/waiting-clip';
import { type Intent, intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';
import { type Keeping, planKeeping } from './keep-findings';

const keepingOf = ({ selector }: BroughtQuote): Keeping => {
  const kind = guessKind(selector.exact);
  return {
    kind,
    ...passageStatement(kind, selector.exact),
    selector,
    clipKind: 'selection',
    confidence: 'high',
    reader: 'import',
  };
};

/**
 * Keeps quotes from a file for one company, in one write; each is a statement with its place, as if it had
 * been selected there. Nobody has looked whether it still stands there. Resolves to how many quotes that were.
 */
export const bringQuotes = (
  store: Store,
  companyId: string,
  quotes: readonly BroughtQuote[],
): Promise<Result<number, StoreProblem>> =>
  write(store, async () => {
    const intents: Intent[] = [];
    let count = 0;
    for (const [url, own] of Map.groupBy(quotes, (quote) => quote.url)) {
      const [{ pageTitle = '', at = store.now() } = {}] = own;
      const page = sourcePageOf({ url, canonicalUrl: url, title: pageTitle, readAt: at });
      const planned = await planKeeping(store, companyId, page, own.map(keepingOf));
      intents.push(...planned.intents);
      for (const [index, { clipId }] of planned.kept.entries()) {
        const note = own[index]?.note;
        intents.push(intend.set('clips', clipId, 'seenState', 'unchecked'));
        if (note) intents.push(intend.set('clips', clipId, 'note', note));
      }
      count += own.length;
    }
    return { intents, value: count };
  }, ['clips', 'findings', 'companies']);

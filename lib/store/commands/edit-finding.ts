import { dedupeKey } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { type Store, write } from '../write';
import { mergeFindings } from './merge-findings';

/**
 * What the person says instead of what was read; '' empties a detail. No later reading changes it.
 * Edited into the words of another finding of its kind, the two become one. Resolves to the id of the
 * finding that stays.
 */
export const editFinding = (
  store: Store,
  id: string,
  field: 'text' | 'value',
  said: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const finding = await store.database.findings.get(id);
    if (!finding || !isAlive(finding))
      throw new StoreRefusal({ code: 'missing', table: 'findings', id });
    if ((finding[field] ?? '') === said) return { intents: [], value: id };
    const { companyId, kind, text, value } = finding;
    // Under its new words it is known, too: another page may say just that.
    const key = field === 'text' ? dedupeKey(kind, said, value) : dedupeKey(kind, text, said);
    const twin = await store.database.findings.get({ companyId, dedupeKey: key });
    const stays = twin?.id ?? id;
    const moves =
      twin && twin.id !== id
        ? await mergeFindings(store, finding, twin)
        : [intend.set('findings', id, 'dedupeKey', key)];
    const own = [
      intend.set('findings', stays, field, field === 'text' ? said : said || undefined),
      intend.include('findings', stays, 'byHand', field),
    ];
    return { intents: [...moves, ...own], value: stays };
  }, ['findings', 'links', 'people']);

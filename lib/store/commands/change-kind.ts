import type { FindingKind } from '@/lib/domain/finding';
import { dedupeKey } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { type Store, write } from '../write';
import { mergeFindings } from './merge-findings';

/**
 * Files a finding under another kind. Where the company already has the same statement under that
 * kind, the two become one. Resolves to the id of the finding that stays.
 */
export const changeKind = (
  store: Store,
  id: string,
  kind: FindingKind,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const { findings } = store.database;
    const finding = await findings.get(id);
    if (!finding || !isAlive(finding))
      throw new StoreRefusal({ code: 'missing', table: 'findings', id });
    const key = dedupeKey(kind, finding.text, finding.value);
    const twin = await findings.get({ companyId: finding.companyId, dedupeKey: key });
    if (twin && twin.id !== id)
      return { intents: await mergeFindings(store, finding, twin), value: twin.id };
    const intents = [
      intend.set('findings', id, 'kind', kind),
      intend.set('findings', id, 'dedupeKey', key),
    ];
    return { intents, value: id };
  }, ['findings', 'links', 'people']);

import type { FindingKind } from '@/lib/domain/finding';
import { dedupeKey } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { type StoreProblem, StoreRefusal } from '../problem';
import { type Store, write } from '../write';
import { moveLinks } from './link';

/**
 * Files a finding under another kind. Where the company already has the same statement under that
 * kind, the two become one: sources and links move over. Resolves to the id of the finding that stays.
 */
export const changeKind = (
  store: Store,
  id: string,
  kind: FindingKind,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const { findings } = store.database;
    const finding = await findings.get(id);
    if (!finding) throw new StoreRefusal({ code: 'missing', table: 'findings', id });
    const key = dedupeKey(kind, finding.text, finding.value);
    const twin = await findings.get({ companyId: finding.companyId, dedupeKey: key });
    if (!twin || twin.id === id) {
      const intents = [
        intend.set('findings', id, 'kind', kind),
        intend.set('findings', id, 'dedupeKey', key),
      ];
      return { intents, value: id };
    }
    const intents: Intent[] = [
      intend.restore('findings', twin.id),
      ...finding.clipIds.map((clip) => intend.include('findings', twin.id, 'clipIds', clip)),
      ...(await moveLinks(store, id, twin.id)),
      intend.delete('findings', id),
    ];
    return { intents, value: twin.id };
  });

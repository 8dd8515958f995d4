import type { FindingKind } from '@/lib/domain/finding';
import { dedupeKey, findingId } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { passageStatement } from '@/lib/domain/waiting-clip';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/** A fact that the person knows and types: no page says it. Known already, it is the same one. Resolves to its id. */
export const addFact = (
  store: Store,
  { companyId, kind, line }: { companyId: string; kind: FindingKind; line: string },
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const { text, value } = passageStatement(kind, line);
    const key = dedupeKey(kind, text, value);
    const known = await store.database.findings.get({ companyId, dedupeKey: key });
    const id = known?.id ?? findingId(companyId, key);
    const fields = {
      ...{ companyId, kind, text },
      ...(value && { value }),
      clipIds: [],
      status: 'accepted' as const,
      confidence: 'high' as const,
      reader: 'user' as const,
      dedupeKey: key,
    };
    return { intents: [intend.create('findings', id, fields)], value: id };
  }, ['findings']);

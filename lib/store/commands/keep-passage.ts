import type { KeptPassage } from '@/lib/domain/kept-passage';
import { type Passage, statementOf } from '@/lib/domain/passage';
import type { Result } from '@/lib/domain/result';
import type { SourcePage } from '@/lib/domain/source-page';
import { intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { rowsAt } from '../queries/rows-at';
import { type Store, write } from '../write';
import { planKeeping } from './keep-findings';

/** Keeps what somebody selected, pointed at or pasted, word for word. Resolves to what that added. */
export const keepPassage = (
  store: Store,
  companyId: string,
  page: SourcePage,
  passage: Passage,
): Promise<Result<KeptPassage, StoreProblem>> =>
  write(store, async () => {
    const { findings } = store.database;
    const statement = statementOf(passage);
    const keeping = { ...passage, ...statement, confidence: 'high', reader: 'user' } as const;
    const { intents, kept } = await planKeeping(store, companyId, page, [keeping]);
    const [one] = kept;
    if (!one) throw new Error('One passage is one finding');
    const before = await findings.get(one.findingId);
    const known = before && isAlive(before) ? before : null;
    const seen = known?.clipIds.includes(one.clipId) ? 'nothing' : 'quote';
    const added: KeptPassage['added'] = known ? seen : 'finding';
    return { intents, value: { ...one, companyId, added } };
  }, ['clips', 'findings']);

/** Takes one quote back from a finding that stays; the quote goes when nothing else rests on it. */
export const takeBackQuote = (
  store: Store,
  { findingId, clipId }: Pick<KeptPassage, 'findingId' | 'clipId'>,
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const quoting = await rowsAt(store.database.findings, 'clipIds', [clipId]);
    const isShared = quoting.some((one) => isAlive(one) && one.id !== findingId);
    const intents = [intend.exclude('findings', findingId, 'clipIds', clipId)];
    if (!isShared) intents.push(intend.delete('clips', clipId));
    return { intents, value: undefined };
  }, ['clips', 'findings']);

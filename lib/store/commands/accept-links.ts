import { linkId } from '@/lib/domain/ids';
import type { Link } from '@/lib/domain/link';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';

/** A suggested link that somebody accepts. */
export interface AcceptedLink {
  findingId: string;
  to: 'person' | 'proposal';
  toId: string;
  reason: Link['reason'];
  score: number;
}

const made = ({ findingId, to, toId, reason, score }: AcceptedLink) => {
  const ends = { from: 'finding', fromId: findingId, to, toId } as const;
  const id = linkId(ends);
  const fields = { ...ends, reason, score, state: 'accepted' as const, by: 'rule' as const };
  return {
    intents: [
      intend.create('links', id, fields),
      intend.set('links', id, 'reason', reason),
      intend.set('links', id, 'state', 'accepted'),
    ],
    undo: intend.delete('links', id),
  };
};

/** Makes all of these links in one write. Resolves to the intents that take them back. */
export const acceptLinks = (
  store: Store,
  accepted: readonly AcceptedLink[],
): Promise<Result<Intent[], StoreProblem>> => {
  const all = accepted.map(made);
  return write(
    store,
    async () => ({
      intents: all.flatMap(({ intents }) => intents),
      value: all.map(({ undo }) => undo),
    }),
    ['links'],
  );
};

/** Takes back what one write made; what was undone, unlike what was removed, is suggested again. */
export const undoLinks = (store: Store, undo: readonly Intent[]) => writeIntents(store, [...undo]);

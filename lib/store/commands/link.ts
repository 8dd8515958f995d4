import { linkId } from '@/lib/domain/ids';
import type { Link, ReasonCode } from '@/lib/domain/link';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';

export type LinkEnds = Pick<Link, 'from' | 'fromId' | 'to' | 'toId'>;

/** Says why something matters to somebody. Made again it is the same link, with the new reason. */
export const link = (
  store: Store,
  ends: LinkEnds,
  reason: ReasonCode,
): Promise<Result<string, StoreProblem>> => {
  const id = linkId(ends);
  const fields = { ...ends, reason, state: 'accepted' as const, by: 'user' as const };
  return write(store, async () => ({
    value: id,
    intents: [
      intend.create('links', id, fields),
      intend.set('links', id, 'reason', reason),
      intend.set('links', id, 'state', 'accepted'),
    ],
  }));
};

export const changeReason = (store: Store, id: string, reason: ReasonCode) =>
  writeIntents(store, [intend.set('links', id, 'reason', reason)]);

export const unlink = (store: Store, id: string) => writeIntents(store, [intend.delete('links', id)]);

/** Intents that make every link of one finding a link of another. For use inside a `write`. */
export const moveLinks = async (store: Store, fromId: string, toFindingId: string): Promise<Intent[]> => {
  const links = await store.database.links
    .where('[from+fromId]')
    .equals(['finding', fromId])
    .filter((one) => one.deletedAt === undefined)
    .toArray();
  return links.flatMap(({ id, createdAt: _, updatedAt: __, ...rest }) => {
    const moved = { ...rest, fromId: toFindingId };
    return [intend.create('links', linkId(moved), moved), intend.delete('links', id)];
  });
};

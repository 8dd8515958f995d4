import { linkId } from '@/lib/domain/ids';
import type { Link, ReasonCode } from '@/lib/domain/link';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
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
  const intents = [
    intend.create('links', id, fields),
    intend.set('links', id, 'reason', reason),
    intend.set('links', id, 'state', 'accepted'),
  ];
  return write(store, async () => ({ intents, value: id }), ['links']);
};

export const changeReason = (store: Store, id: string, reason: ReasonCode) =>
  writeIntents(store, [intend.set('links', id, 'reason', reason)]);

/** Takes a link back. That it was is kept with its tombstone: it is not suggested again. */
export const unlink = (store: Store, id: string): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const row = await store.database.links.get(id);
    const said = row && isAlive(row) ? [intend.set('links', id, 'state', 'dismissed')] : [];
    return { intents: [...said, intend.delete('links', id)], value: undefined };
  }, ['links']);

/** A link that was taken back is there again, with its reason. */
export const relink = (store: Store, id: string) =>
  writeIntents(store, [intend.restore('links', id), intend.set('links', id, 'state', 'accepted')]);

/** Intents that make every link of one finding a link of another. For use inside a `write`. */
export const moveLinks = async (
  store: Store,
  fromId: string,
  toFindingId: string,
): Promise<Intent[]> => {
  const links = await store.database.links
    .where('[from+fromId]')
    .equals(['finding', fromId])
    .toArray();
  return links.filter(isAlive).flatMap(({ id, createdAt: _, updatedAt: __, ...rest }) => {
    const moved = { ...rest, fromId: toFindingId };
    return [intend.create('links', linkId(moved), moved), intend.delete('links', id)];
  });
};

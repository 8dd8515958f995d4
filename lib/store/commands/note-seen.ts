import type { Clip, Heir } from '@/lib/domain/clip';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/** What a page was seen to say of a quote that was kept from it. */
export interface Seen {
  clipId: string;
  state: Clip['seenState'];
  /** What stands there instead; for `changed` only. */
  now?: string;
  heir?: Heir;
}

const intentsOf = ({ clipId, state, now, heir }: Seen, at: number): Intent[] => [
  intend.set('clips', clipId, 'seenState', state),
  intend.set('clips', clipId, 'seenNow', now),
  intend.set('clips', clipId, 'heir', heir),
  intend.set('clips', clipId, 'lastSeenAt', at),
];

/** Notes how quotes were found when their page was read at `at`. Those that were deleted meanwhile are left out. */
export const noteSeen = (
  store: Store,
  seen: readonly Seen[],
  at: number,
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const rows = await store.database.clips.bulkGet(seen.map(({ clipId }) => clipId));
    const alive = new Set(rows.flatMap((clip) => (clip && isAlive(clip) ? [clip.id] : [])));
    const told = seen.filter(({ clipId }) => alive.has(clipId));
    return { intents: told.flatMap((one) => intentsOf(one, at)), value: undefined };
  }, ['clips']);

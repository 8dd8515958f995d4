import { DELETED_PATH } from '@/lib/domain/sync-conflict';
import type { Head } from './register';

/** That the record is deleted, or, emptied, that it was brought back. */
export const DELETED = DELETED_PATH;
/** That it was deleted for good. */
export const PURGED = '$purged';

/**
 * A deletion says what it deletes: the heads its author had seen. What stands there and is not among
 * them was said elsewhere meanwhile, and keeps the record, or the entry, from being hidden.
 * (A Yjs state vector would say the same at several times the size: each write has a client id of its
 * own.)
 */
export interface Deletion {
  at: number;
  seen: string[];
}

export const isDeletion = (value: unknown): value is Deletion =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'seen' in value &&
  Array.isArray(value.seen);

export const isAboutLife = ({ path }: Pick<Head, 'path'>): boolean =>
  path === DELETED || path === PURGED;

const deletionsIn = (heads: readonly Head[]): Deletion[] =>
  heads.map(({ value }) => value).filter(isDeletion);

/** Whether every one of `held` was seen by somebody who deleted, and nobody says that it lives. */
export const isGone = (life: readonly Head[], held: readonly Head[]): boolean => {
  const deletions = deletionsIn(life);
  if (deletions.length === 0 || deletions.length < life.length) return false;
  const seen = new Set(deletions.flatMap((deletion) => deletion.seen));
  return held.every(({ op }) => seen.has(op));
};

/** When it was deleted, by the latest word. */
export const deletedAt = (life: readonly Head[]): number =>
  Math.max(...deletionsIn(life).map(({ at }) => at));

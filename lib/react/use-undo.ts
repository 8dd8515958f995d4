import { useCallback, useState } from 'react';
import type { Result } from '@/lib/domain/result';
import { deleteRecord, type RecordRef, undelete } from '@/lib/store/commands/delete';
import type { StoreProblem } from '@/lib/store/problem';
import { useStore } from './store-context';

export interface Deleted {
  /** What the toast names. */
  name: string;
  refs: RecordRef[];
}

/** Deleting with a way back. `deleted` is what the toast offers to bring back; null when nothing. */
export const useUndo = (onProblem: (problem: StoreProblem) => void) => {
  const store = useStore();
  const [deleted, setDeleted] = useState<Deleted | null>(null);

  const settle = useCallback(
    <T,>(result: Result<T, StoreProblem>, done: (value: T) => void) => {
      if (result.ok) done(result.value);
      else onProblem(result.problem);
    },
    [onProblem],
  );

  const remove = useCallback(
    async (ref: RecordRef, name: string) =>
      settle(await deleteRecord(store, ref), (refs) => setDeleted({ name, refs })),
    [store, settle],
  );

  const undo = useCallback(async () => {
    if (deleted) settle(await undelete(store, deleted.refs), () => setDeleted(null));
  }, [store, deleted, settle]);

  return { deleted, remove, undo, forget: useCallback(() => setDeleted(null), []) };
};

import type { Intent } from '@/lib/domain/intent';
import { fail, type Result } from '@/lib/domain/result';
import {
  type ConflictSide,
  DELETED_PATH,
  isDeletionSide,
  type SyncConflict,
} from '@/lib/domain/sync-conflict';
import type { StoreProblem } from '../problem';
import { type Store, writeIntents } from '../write';

const intentFor = ({ table, id, about }: SyncConflict, side: ConflictSide): Intent => {
  switch (about.of) {
    case 'field':
      return { do: 'set', table, id, field: about.field, value: side.value };
    case 'entry-field': {
      const { list, entryId, field } = about;
      return { do: 'change', table, id, list, entryId, field, value: side.value };
    }
    case 'entry': {
      const { list, entryId } = about;
      if (isDeletionSide(side)) return { do: 'remove', table, id, list, entryId };
      return { do: 'add', table, id, list, entry: { id: entryId } };
    }
    case 'member': {
      const { field, member } = about;
      return { do: side.value === true ? 'include' : 'exclude', table, id, field, member };
    }
  }
};

/**
 * One side of a conflict is what counts: it is said again here, over all of them. Sides are told apart
 * by `op`. What is typed into the field instead settles it as well.
 */
export const resolveConflict = async (
  store: Store,
  conflict: SyncConflict,
  op: string,
): Promise<Result<undefined, StoreProblem>> => {
  const { table, id, path, sides } = conflict;
  const side = sides.find((one) => one.op === op);
  if (!side) return fail({ code: 'missing', table, id });
  const isLife = path === DELETED_PATH;
  const intent: Intent = isLife
    ? { do: isDeletionSide(side) ? 'delete' : 'restore', table, id }
    : intentFor(conflict, side);
  return writeIntents(store, [intent]);
};

import { fail, type Result } from '@/lib/domain/result';
import type { SyncConflict } from '@/lib/domain/sync-conflict';
import type { StoreProblem } from '../problem';
import { type Store, writeIntents } from '../write';

/** Neither side as it stands, but a text made of both: it is said here, over all of them. */
export const sayInstead = async (
  store: Store,
  { table, id, about }: Pick<SyncConflict, 'table' | 'id' | 'about'>,
  text: string,
): Promise<Result<undefined, StoreProblem>> => {
  const value = text.trim() === '' ? undefined : text;
  if (about.of === 'field')
    return writeIntents(store, [{ do: 'set', table, id, field: about.field, value }]);
  if (about.of !== 'entry-field') return fail({ code: 'missing', table, id });
  const { list, entryId, field } = about;
  return writeIntents(store, [{ do: 'change', table, id, list, entryId, field, value }]);
};

import type { Collection } from '@/lib/domain/collection';
import { intend } from '../intent';
import { type Store, writeIntents } from '../write';

export const renameCollection = (store: Store, companyId: string, id: string, name: string) =>
  writeIntents(store, [
    intend.change('companies', { id: companyId, list: 'collections', entryId: id }, 'name', name),
  ]);

/** What was in it stays where else it is, and is in it again when the collection comes back. */
export const removeCollection = (store: Store, companyId: string, id: string) =>
  writeIntents(store, [
    intend.remove('companies', { id: companyId, list: 'collections', entryId: id }),
  ]);

/** Takes back a `removeCollection`. */
export const bringBackCollection = (store: Store, companyId: string, collection: Collection) =>
  writeIntents(store, [intend.add('companies', companyId, 'collections', collection)]);

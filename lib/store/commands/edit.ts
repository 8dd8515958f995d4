import type { TableName } from '@/lib/domain/base';
import type { Records } from '@/lib/domain/records';
import { intend, type PlainField } from '../intent';
import { type Store, writeIntents } from '../write';

/** Sets one field of one record to what the person typed; `undefined` empties it. */
export const edit = <T extends TableName, F extends PlainField<T>>(
  store: Store,
  table: T,
  id: string,
  field: F,
  value: Records[T][F] | undefined,
) => writeIntents(store, [intend.set(table, id, field, value)]);

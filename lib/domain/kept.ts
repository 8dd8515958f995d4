import type { TableName } from './base';
import type { Row } from './intent';
import type { Records } from './records';

/** Everything as it is stored: what was deleted and what a newer version added are in it, unread. */
export type StoredRows = { readonly [T in TableName]: readonly Row[] };

/** Everything that is not deleted and can be read. */
export type KeptRows = { readonly [T in TableName]: readonly Records[T][] };

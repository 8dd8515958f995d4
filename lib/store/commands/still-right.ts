import { intend } from '../intent';
import { type Store, writeIntents } from '../write';

/** The person says that a fact holds as of now; `undefined` takes that back. */
export const sayStillRight = (store: Store, findingId: string, at: number | undefined) =>
  writeIntents(store, [intend.set('findings', findingId, 'verifiedAt', at)]);

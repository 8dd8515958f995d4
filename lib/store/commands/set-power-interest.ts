import type { Step } from '@/lib/domain/power-grid';
import { intend } from '../intent';
import { type Store, writeIntents } from '../write';

/** Says how much somebody can decide and how much the role matters to them: from now on both are said. */
export const setPowerInterest = (
  store: Store,
  id: string,
  { power, interest }: { power: Step; interest: Step },
) =>
  writeIntents(store, [
    intend.set('people', id, 'power', power),
    intend.set('people', id, 'interest', interest),
  ]);

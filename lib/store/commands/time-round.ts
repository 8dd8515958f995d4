import type { InterviewRound } from '@/lib/domain/interview-round';
import { intend } from '../intent';
import { type Store, writeIntents } from '../write';

/** When a round begins, and the zone in which that was agreed: the one means nothing without the other. */
export const timeRound = (
  store: Store,
  id: string,
  { startsAt, tz }: Pick<InterviewRound, 'startsAt' | 'tz'>,
) =>
  writeIntents(store, [
    intend.set('rounds', id, 'startsAt', startsAt),
    intend.set('rounds', id, 'tz', tz),
  ]);

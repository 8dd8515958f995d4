import type { Rehearsal } from '@/lib/domain/rehearsal';
import { readLastSaid } from '@/lib/store/queries/last-said';
import { type Live, useLive } from './use-live';

/** The last time that each of these proposals was said aloud, by its id. */
export const useLastSaid = (proposalIds: readonly string[]): Live<Map<string, Rehearsal>> =>
  useLive((database) => readLastSaid(database, proposalIds), [proposalIds.join(' ')]);

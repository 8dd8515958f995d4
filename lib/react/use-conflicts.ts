import { listOpenConflicts, type OpenConflict } from '@/lib/store/queries/open-conflicts';
import { useSharedLive } from './use-shared-live';

const NONE: readonly OpenConflict[] = [];

/** What devices say differently and nobody has answered; all who show it share one reading. */
export const useConflicts = (): readonly OpenConflict[] => {
  const live = useSharedLive('conflicts', listOpenConflicts);
  return live.state === 'ready' ? live.value : NONE;
};

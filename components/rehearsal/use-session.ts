import { useCallback, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useStore } from '@/lib/react/store-context';
import type { Standing } from '@/lib/rehearsal/set';
import { logRehearsal } from '@/lib/store/commands/log-rehearsal';
import type { Rating } from './cue-words';

/** Before it is said, while it is, and after. */
export type Stage = 'ready' | 'saying' | 'said';

export interface Spoken {
  /** Of its entry in the log. */
  id: string;
  standing: Standing;
  rating: Rating;
  seconds: number | undefined;
}

interface State {
  index: number;
  stage: Stage;
  /** While it is said: since when. Afterwards how long it took; undefined where it was only looked at. */
  since: number;
  seconds: number | undefined;
  spoken: readonly Spoken[];
}

const BEGIN = { stage: 'ready', since: 0, seconds: undefined } as const;

/** One cue after the other: said, looked at, rated. What is rated is saved at once. */
export const useSession = (queue: readonly Standing[]) => {
  const store = useStore();
  const { save } = useSaving();
  const [state, setState] = useState<State>({ ...BEGIN, index: 0, spoken: [] });
  const current = queue[state.index];

  /** Starts the clock, or stops it. */
  const toggle = useCallback(
    () =>
      setState((before) => {
        const now = store.now();
        if (before.stage !== 'saying')
          return { ...before, stage: 'saying', since: now, seconds: undefined };
        const seconds = Math.round((now - before.since) / 1_000);
        return { ...before, stage: 'said', seconds };
      }),
    [store],
  );

  const look = useCallback(
    () => setState((before) => (before.stage === 'ready' ? { ...before, stage: 'said' } : before)),
    [],
  );

  const next = useCallback(
    (spoken?: Spoken) =>
      setState((before) => ({
        ...BEGIN,
        index: before.index + 1,
        spoken: spoken ? [...before.spoken, spoken] : before.spoken,
      })),
    [],
  );

  /** The rest is left for another time. */
  const finish = useCallback(
    () => setState((before) => ({ ...before, ...BEGIN, index: queue.length })),
    [queue],
  );

  const forget = useCallback(
    (id: string) =>
      setState((before) => ({ ...before, spoken: before.spoken.filter((one) => one.id !== id) })),
    [],
  );

  /** Resolves to whether it was kept; where it was not, the cue stays. */
  const rate = async (rating: Rating, note: string): Promise<boolean> => {
    if (!current || state.stage !== 'said') return false;
    const { cue, person } = current;
    const { seconds } = state;
    const kept = await save(
      logRehearsal(store, {
        subject: cue.subject,
        subjectId: cue.subjectId,
        rating,
        ...(person && { personId: person.id }),
        ...(seconds !== undefined && { seconds }),
        ...(note.trim() !== '' && { note: note.trim() }),
      }),
    );
    if (kept !== null) next({ id: kept, standing: current, rating, seconds });
    return kept !== null;
  };

  return { ...state, current, toggle, look, next, rate, finish, forget };
};

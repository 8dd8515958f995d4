import { useReducer, useRef } from 'react';
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

type Act =
  | { do: 'toggle'; now: number }
  | { do: 'look' }
  | { do: 'next'; spoken?: Spoken }
  | { do: 'finish'; after: number }
  | { do: 'forget'; id: string };

const reduce = (before: State, act: Act): State => {
  switch (act.do) {
    case 'toggle':
      return before.stage === 'saying'
        ? { ...before, stage: 'said', seconds: Math.round((act.now - before.since) / 1_000) }
        : { ...before, stage: 'saying', since: act.now, seconds: undefined };
    case 'look':
      return before.stage === 'ready' ? { ...before, stage: 'said' } : before;
    case 'next': {
      const spoken = act.spoken ? [...before.spoken, act.spoken] : before.spoken;
      return { ...BEGIN, index: before.index + 1, spoken };
    }
    case 'finish':
      return { ...before, ...BEGIN, index: act.after };
    case 'forget':
      return { ...before, spoken: before.spoken.filter(({ id }) => id !== act.id) };
  }
};

/** One cue after the other: said, looked at, rated. What is rated is saved at once. */
export const useSession = (queue: readonly Standing[]) => {
  const store = useStore();
  const { save } = useSaving();
  const [state, act] = useReducer(reduce, { ...BEGIN, index: 0, spoken: [] });
  const isKeeping = useRef(false);
  const current = queue[state.index];

  /** Resolves to whether it was kept; where it was not, the cue stays. */
  const rate = async (rating: Rating, note: string): Promise<boolean> => {
    // A number pressed twice is one word.
    if (!current || state.stage !== 'said' || isKeeping.current) return false;
    isKeeping.current = true;
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
    isKeeping.current = false;
    if (kept === null) return false;
    act({ do: 'next', spoken: { id: kept, standing: current, rating, seconds } });
    return true;
  };

  return {
    ...state,
    current,
    rate,
    /** Starts the clock, or stops it. */
    toggle: () => act({ do: 'toggle', now: store.now() }),
    look: () => act({ do: 'look' }),
    skip: () => act({ do: 'next' }),
    /** The rest is left for another time. */
    finish: () => act({ do: 'finish', after: queue.length }),
    forget: (id: string) => act({ do: 'forget', id }),
  };
};

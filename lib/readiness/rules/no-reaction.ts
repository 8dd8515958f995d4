import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Participant } from '@/lib/domain/participant';
import { type Ground, heaviest, nameOf } from '../ground';
import { inView } from '../places';
import { defineRule, type Verdict } from './define-rule';

interface Seen {
  id: string;
  round: InterviewRound;
  /** Without one it is about the round as a whole. */
  seat?: Participant;
}

const seenIn = ({ past, seats }: Ground): Seen[] =>
  past.flatMap((round) => [
    ...(seats.get(round.id) ?? [])
      .filter(({ attended }) => attended !== false)
      .map((seat) => ({ id: seat.id, round, seat })),
    { id: round.id, round },
  ]);

const judgeSeat = ({ roundId, id, personId, reaction }: Participant, ground: Ground) =>
  reaction === undefined
    ? {
        words: 'no-reaction' as const,
        params: [nameOf(ground, personId)],
        weight: heaviest(ground, [personId]),
        fix: inView(ground, 'debrief', roundId, `reaction-${id}`),
      }
    : null;

const judgeRound = ({ id, ordinal, impressedBy }: InterviewRound, ground: Ground) =>
  impressedBy.length === 0
    ? {
        words: 'nothing-landed' as const,
        params: [ordinal],
        about: 'round' as const,
        fix: inView(ground, 'debrief', id, 'impressedBy'),
      }
    : null;

/** How each of them took it, and what landed. */
export const noReaction = defineRule({
  id: 'no-reaction',
  code: 'R05',
  severity: ['warning'],
  minutes: 1,
  words: ['no-reaction', 'nothing-landed'],
  about: 'participant',
  subjects: seenIn,
  judge: ({ round, seat }, ground): Verdict<'no-reaction' | 'nothing-landed'> | null =>
    seat ? judgeSeat(seat, ground) : judgeRound(round, ground),
});

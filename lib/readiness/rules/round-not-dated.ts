import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Ground } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

const isAwaited = ({ plan, past }: Ground): boolean =>
  plan.role.stage === 'interviewing' && past.length === 0;

interface NextRound {
  id: string;
  round: InterviewRound | null;
}

const nextRounds = (ground: Ground): NextRound[] => {
  if (ground.next) return [{ id: ground.next.id, round: ground.next }];
  return isAwaited(ground) ? [{ id: ground.plan.role.id, round: null }] : [];
};

export const roundNotDated = defineRule({
  id: 'round-not-dated',
  code: 'R01',
  severity: ['warning'],
  minutes: 1,
  words: ['round-not-dated', 'round-missing'],
  about: 'round',
  subjects: nextRounds,
  judge: ({ round }, ground) => {
    if (!round)
      return { words: 'round-missing', about: 'role', fix: inView(ground, 'rounds', 'new', 'add') };
    if (round.startsAt !== undefined) return null;
    return {
      words: 'round-not-dated',
      params: [round.ordinal],
      fix: inView(ground, 'rounds', round.id, 'startsAt'),
    };
  },
});

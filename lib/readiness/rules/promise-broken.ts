import { DAY, heaviest, nameOf } from '../ground';
import { inView } from '../places';
import { startsWithin } from '../plan-parts';
import { defineRule } from './define-rule';

/** People must be able to rely on you: what was promised is done before you meet again. */
export const promiseBroken = defineRule({
  id: 'promise-broken',
  code: 'R38',
  severity: ['blocker'],
  minutes: 2,
  words: ['promise-late', 'promise-due'],
  about: 'commitment',
  subjects: ({ plan }) => plan.rounds.flatMap(({ commitments }) => commitments),
  judge: ({ id, text, toPersonId, dueAt, doneAt }, ground) => {
    if (doneAt !== undefined) return null;
    const { now, next } = ground;
    const isLate = dueAt !== undefined && dueAt < now;
    const isDue = dueAt !== undefined && dueAt < (next?.startsAt ?? 0);
    if (!isLate && !isDue && !startsWithin(ground, DAY)) return null;
    return {
      words: isLate ? 'promise-late' : 'promise-due',
      params: [text, nameOf(ground, toPersonId)],
      weight: heaviest(ground, [toPersonId]),
      fix: inView(ground, 'trust', id, 'doneAt'),
    };
  },
});

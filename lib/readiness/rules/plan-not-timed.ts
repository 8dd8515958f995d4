import type { Proposal } from '@/lib/domain/proposal';
import { onProposal } from '../places';
import { draftedOf, weightOfProposal } from '../plan-parts';
import { defineRule } from './define-rule';

const flawOf = ({ steps, goals }: Proposal) => {
  const untimed = steps.find(
    ({ startDay, endDay }) => startDay === undefined || endDay === undefined,
  );
  if (untimed) return { words: 'step-untimed', field: `days-${untimed.id}` } as const;
  const backwards = steps.find(({ startDay = 0, endDay = 0 }) => endDay < startDay);
  if (backwards) return { words: 'step-backwards', field: `days-${backwards.id}` } as const;
  const lastDay = Math.max(...steps.map(({ endDay = 0 }) => endDay));
  // A goal is reached by the work; the work may go on past one of several goals, not past all.
  const dues = goals.flatMap(({ dueDay }) => dueDay ?? []);
  const latest = goals.find(({ dueDay }) => dueDay === Math.max(...dues));
  return latest && Math.max(...dues) < lastDay
    ? ({ words: 'goal-before-steps', field: `due-${latest.id}` } as const)
    : null;
};

/** A clear plan says when, and ends when its goal is due. */
export const planNotTimed = defineRule({
  id: 'plan-not-timed',
  code: 'R46',
  severity: ['hint'],
  minutes: 2,
  words: ['step-untimed', 'step-backwards', 'goal-before-steps'],
  about: 'proposal',
  subjects: (ground) => draftedOf(ground).filter(({ steps }) => steps.length > 1),
  judge: (proposal, ground) => {
    const flaw = flawOf(proposal);
    if (!flaw) return null;
    return {
      words: flaw.words,
      params: [proposal.title],
      weight: weightOfProposal(ground, proposal),
      fix: onProposal(proposal.id, flaw.field),
    };
  },
});

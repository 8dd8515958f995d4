import type { Objective } from '@/lib/domain/objective';
import { heaviest } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

const wasSaid = ({ status }: Objective): boolean => status === 'stated' || status === 'confirmed';

export const objectiveUnanswered = defineRule({
  id: 'objective-unanswered',
  code: 'R21',
  severity: ['blocker'],
  minutes: 10,
  words: ['objective-unanswered'],
  about: 'objective',
  subjects: ({ plan }) => plan.objectives.filter((objective) => wasSaid(objective)),
  judge: ({ id, text, statedByIds }, ground) =>
    ground.byObjective.has(id)
      ? null
      : {
          words: 'objective-unanswered',
          params: [text],
          weight: heaviest(ground, statedByIds),
          fix: inView(ground, 'objectives', id, 'proposal'),
        },
});

import { heaviest } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

export const obstacleUnanswered = defineRule({
  id: 'obstacle-unanswered',
  code: 'R22',
  severity: ['warning'],
  minutes: 8,
  words: ['obstacle-unanswered'],
  about: 'obstacle',
  subjects: ({ plan }) =>
    plan.obstacles.filter(({ status }) => status === 'stated' || status === 'confirmed'),
  judge: ({ id, text, statedByIds }, ground) =>
    ground.byObstacle.has(id)
      ? null
      : {
          words: 'obstacle-unanswered',
          params: [text],
          weight: heaviest(ground, statedByIds),
          fix: inView(ground, 'objectives', id, 'proposal'),
        },
});

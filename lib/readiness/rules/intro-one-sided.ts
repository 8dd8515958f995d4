import type { Introduction } from '@/lib/domain/introduction';
import { type Ground, heaviest, nameOf, saysSomething } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

const whom = (ground: Ground, { personId, label = '' }: Introduction): string =>
  nameOf(ground, personId) || label;

/** To learn their view, and to show what one can do. */
export const introOneSided = defineRule({
  id: 'intro-one-sided',
  code: 'R40',
  severity: ['warning', 'hint'],
  minutes: 2,
  words: ['intro-nothing-to-learn', 'intro-nothing-to-bring'],
  about: 'introduction',
  subjects: ({ plan }) => plan.introductions,
  judge: (introduction, ground) => {
    const { id, personId, learn, bringAccomplishmentId } = introduction;
    const learns = saysSomething(learn);
    if (learns && bringAccomplishmentId !== undefined) return null;
    return {
      words: learns ? 'intro-nothing-to-bring' : 'intro-nothing-to-learn',
      severity: learns ? 'hint' : 'warning',
      params: [whom(ground, introduction)],
      weight: heaviest(ground, [personId]),
      fix: inView(ground, 'trust', id, learns ? 'bringAccomplishmentId' : 'learn'),
    };
  },
});

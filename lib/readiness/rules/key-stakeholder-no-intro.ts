import type { Person } from '@/lib/domain/person';
import { type Ground, heaviest } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

const ALL_POWER = 3;
const SOME_INTEREST = 2;

const isKey = ({ plan }: Ground, person: Person): boolean => {
  const { power = 0, interest = 0, hiringRoles, departmentId } = person;
  const leadsDepartment =
    hiringRoles.includes('leader') &&
    departmentId !== undefined &&
    departmentId === plan.role.departmentId;
  return leadsDepartment || (power >= ALL_POWER && interest >= SOME_INTEREST);
};

/** Somebody who can make or break the plan, met nowhere yet, and no introduction is planned. */
export const keyStakeholderNoIntro = defineRule({
  id: 'key-stakeholder-no-intro',
  code: 'R39',
  severity: ['warning'],
  minutes: 3,
  words: ['key-stakeholder-no-intro'],
  about: 'person',
  subjects: (ground) => {
    if (ground.plan.proposals.length === 0) return [];
    const seen = new Set([...ground.attending, ...ground.met].map(({ id }) => id));
    const introduced = new Set(ground.plan.introductions.map(({ personId }) => personId));
    return ground.plan.people
      .filter((person) => isKey(ground, person) && !seen.has(person.id))
      .map(({ id, name }) => ({ id, name, isIntroduced: introduced.has(id) }));
  },
  judge: ({ id, name, isIntroduced }, ground) =>
    isIntroduced
      ? null
      : {
          words: 'key-stakeholder-no-intro',
          params: [name],
          weight: heaviest(ground, [id]),
          fix: inView(ground, 'trust', id, 'add'),
        },
});

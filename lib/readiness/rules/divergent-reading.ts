import { differentReadings, stanceOn } from '@/lib/domain/readings';
import { heaviest } from '../ground';
import { inView } from '../places';
import { readingsIn } from '../plan-parts';
import { defineRule } from './define-rule';

/** People mean different things by one requirement, and it is not decided whose reading counts. */
export const divergentReading = defineRule({
  id: 'divergent-reading',
  code: 'R11',
  severity: ['warning'],
  minutes: 4,
  words: ['divergent-reading'],
  about: 'requirement',
  subjects: (ground) =>
    ground.plan.role.requirements.filter((one) => readingsIn(ground, one).length > 1),
  judge: (requirement, ground) => {
    const readings = readingsIn(ground, requirement);
    const different = differentReadings(readings);
    if (different.length === 0 || stanceOn(readings) !== undefined) return null;
    const people = different.map(({ person }) => person);
    return {
      words: 'divergent-reading',
      params: [requirement.text, people.map(({ name }) => name)],
      weight: heaviest(
        ground,
        people.map(({ id }) => id),
      ),
      fix: inView(ground, 'requirements', requirement.id, 'stance'),
    };
  },
});

import { inView } from '../places';
import { defineRule } from './define-rule';

interface Heard {
  roundId?: string | undefined;
  status: string;
}

const wasHeard = ({ roundId, status }: Heard): boolean =>
  roundId !== undefined || status === 'stated' || status === 'confirmed';

/** What they want to reach, and what stands in its way, as it was said in the first interview. */
const SOUGHT = [
  { id: 'objective', words: 'no-objective', severity: 'blocker', view: 'objectives' },
  { id: 'obstacle', words: 'no-obstacle', severity: 'warning', view: 'objectives' },
] as const;

export const noObjective = defineRule({
  id: 'no-objective',
  code: 'R19',
  severity: ['blocker', 'warning'],
  minutes: 3,
  words: ['no-objective', 'no-obstacle'],
  about: 'role',
  subjects: ({ isDebriefed }) => (isDebriefed ? SOUGHT : []),
  judge: ({ id, words, severity, view }, ground) => {
    const { objectives, obstacles } = ground.plan;
    const heard = id === 'objective' ? objectives.some(wasHeard) : obstacles.some(wasHeard);
    return heard ? null : { words, severity, fix: inView(ground, view, 'new', `add-${id}`) };
  },
});

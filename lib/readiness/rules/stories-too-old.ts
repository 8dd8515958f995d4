import type { Accomplishment } from '@/lib/domain/accomplishment';
import { foldWords } from '@/lib/domain/fold';
import { type Ground, heaviest, saysSomething } from '../ground';
import { inView } from '../places';
import { linkedStoriesOf } from '../plan-parts';
import { defineRule } from './define-rule';

const employerOf = ({ employer = '' }: Accomplishment): string => foldWords(employer);

/** A job without an end goes on; one without any date is older than every dated one. */
const endOf = ({ startedOn, endedOn }: Accomplishment): string =>
  endedOn ?? (startedOn === undefined ? '' : '9999');

const latestOf = ({ plan }: Ground): Accomplishment | undefined =>
  plan.accomplishments
    .filter(({ employer }) => saysSomething(employer))
    .reduce<Accomplishment | undefined>(
      (latest, story) => (latest && endOf(latest) >= endOf(story) ? latest : story),
      undefined,
    );

/** What the heaviest of those wants to whom a story is told already. */
const firstAnswered = (ground: Ground): string | undefined =>
  linkedStoriesOf(ground)
    .flatMap(({ answers }) => answers)
    .sort((a, b) => heaviest(ground, [b.personId]) - heaviest(ground, [a.personId]))[0]?.id;

const isJudged = (ground: Ground): boolean => {
  const employers = new Set(ground.plan.accomplishments.map(employerOf).filter(Boolean));
  return employers.size > 1 && linkedStoriesOf(ground).length > 1;
};

/** Every story that is used comes from an earlier job. */
export const storiesTooOld = defineRule({
  id: 'stories-too-old',
  code: 'R17',
  severity: ['hint'],
  minutes: 4,
  words: ['stories-too-old'],
  about: 'role',
  subjects: (ground) => (isJudged(ground) ? [ground.plan.role] : []),
  judge: (_, ground) => {
    const latest = latestOf(ground);
    if (!latest) return null;
    const isUsed = linkedStoriesOf(ground).some(
      (story) => employerOf(story) === employerOf(latest),
    );
    if (isUsed) return null;
    return {
      words: 'stories-too-old',
      params: [latest.employer ?? ''],
      fix: inView(ground, 'requirements', firstAnswered(ground), `link-${latest.id}`),
    };
  },
});

import type { FindingKind } from '@/lib/domain/finding';
import type { JobFunction, Person } from '@/lib/domain/person';
import { defineSignal } from './define-signal';

/** What somebody with this work is concerned with. */
const fields: Partial<Record<JobFunction, readonly FindingKind[]>> = {
  finance: ['revenue', 'financial'],
  product: ['product', 'project', 'technology'],
  technology: ['product', 'project', 'technology'],
  'human-resources': ['values', 'culture'],
  sales: ['customer', 'market', 'competitor'],
  marketing: ['customer', 'market', 'competitor'],
};

/** From this rung up somebody answers for the whole. */
const AT_THE_TOP = 8;
const whole: readonly FindingKind[] = ['mission', 'vision', 'revenue', 'challenge'];

const isTheirs = ({ function: work, level }: Person, kind: FindingKind): boolean =>
  fields[work]?.includes(kind) === true || (level >= AT_THE_TOP && whole.includes(kind));

/** Facts of this kind are the person's own field. */
export const ownField = defineSignal({
  id: 'own-field',
  words: ['own-field'],
  judge: ({ finding: { kind } }, target) =>
    target.type === 'person' && isTheirs(target.person, kind)
      ? { points: 2, words: 'own-field', params: [target.person.name] }
      : null,
});

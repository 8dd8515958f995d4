import type { FindingKind } from '@/lib/domain/finding';
import { DAY } from '../ground';
import { inView } from '../places';
import { startsWithin } from '../plan-parts';
import { defineRule, type Severity } from './define-rule';

/** So long before the round it is time to know the company. */
const DUE_WITHIN = 14 * DAY;

interface Need<W extends string> {
  id: string;
  kinds: readonly FindingKind[];
  words: W;
  severity: Severity;
}

const need = <const W extends string>(
  id: string,
  words: W,
  severity: Severity,
  ...kinds: FindingKind[]
): Need<W> => ({ id, kinds, words, severity });

const NEEDS = [
  need('vision', 'no-vision-known', 'warning', 'vision', 'mission'),
  need('offer', 'no-product-known', 'blocker', 'product', 'service'),
  need('revenue', 'no-revenue-known', 'warning', 'revenue', 'financial'),
  need('leader', 'no-leader-known', 'hint', 'leader'),
];

export const researchGap = defineRule({
  id: 'research-gap',
  code: 'R31',
  severity: ['warning', 'blocker', 'hint'],
  minutes: 3,
  words: ['no-vision-known', 'no-product-known', 'no-revenue-known', 'no-leader-known'],
  about: 'research',
  subjects: (ground) => (startsWithin(ground, DUE_WITHIN) ? NEEDS : []),
  judge: ({ kinds, words, severity }, ground) =>
    kinds.some((kind) => (ground.view.counts[kind] ?? 0) > 0)
      ? null
      : {
          words,
          severity,
          params: [ground.plan.company.name],
          fix: inView(ground, 'research', 'new', `add-${kinds[0]}`),
        },
});

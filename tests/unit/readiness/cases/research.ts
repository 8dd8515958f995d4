import type { Finding } from '@/lib/domain/finding';
import { ids } from '../../../fixtures/example-plan/names';
import type { PlanRows } from '../../../fixtures/example-plan/plan-rows';
import { research } from '../../../fixtures/example-plan/research';
import { FIXTURE_NOW } from '../../../fixtures/records';
import { addLike, all, type Change, drop, type RuleCase, set } from '../a-change';

const DAY = 24 * 60 * 60 * 1_000;

const factOf = (beginning: string): Finding => {
  const fact = research(FIXTURE_NOW).findings.find(({ text }) => text.startsWith(beginning));
  if (!fact) throw new Error(`No fact begins with ${beginning}`);
  return fact;
};
const mission = factOf('To give every');
const feeder = factOf('Gridmere Feeder');
const revenue = factOf('Revenue grew');
const leader = factOf('Noh Hye-jin');

const without = (...kinds: Finding['kind'][]): Change =>
  drop('findings', ({ kind }) => kinds.includes(kind));
const kept =
  (kind: Finding['kind']): Change =>
  (rows: PlanRows) => {
    rows.findings.push({ ...mission, id: 'kept', kind, dedupeKey: 'kept', ownWords: 'Mine.' });
  };
const noLinks = drop('links', ({ from }) => from === 'finding');

export const researchCases: readonly RuleCase[] = [
  {
    rule: 'research-gap',
    variants: [
      {
        words: 'no-vision-known',
        severity: 'warning',
        subject: 'vision',
        raise: without('vision', 'mission'),
        mend: kept('mission'),
      },
      {
        words: 'no-product-known',
        severity: 'blocker',
        subject: 'offer',
        raise: without('product', 'service'),
        mend: kept('service'),
      },
      {
        words: 'no-revenue-known',
        severity: 'warning',
        subject: 'revenue',
        raise: without('revenue', 'financial'),
        mend: kept('financial'),
      },
      {
        words: 'no-leader-known',
        severity: 'hint',
        subject: 'leader',
        raise: without('leader'),
        mend: kept('leader'),
      },
    ],
    quiet: set('rounds', ids.roundTwo, { startsAt: FIXTURE_NOW + 15 * DAY }),
  },
  {
    rule: 'not-in-own-words',
    variants: [
      {
        words: 'statement-not-in-own-words',
        severity: 'warning',
        subject: mission.id,
        raise: set('findings', mission.id, { ownWords: undefined }),
        mend: set('findings', mission.id, { ownWords: 'Early enough.' }),
      },
      {
        words: 'product-not-in-own-words',
        severity: 'warning',
        subject: feeder.id,
        raise: set('findings', feeder.id, { ownWords: ' ' }),
        mend: set('findings', feeder.id, { ownWords: 'Street by street.' }),
      },
    ],
    quiet: without('vision', 'mission', 'product'),
  },
  {
    rule: 'research-unused',
    variants: [
      {
        words: 'research-unused',
        severity: 'hint',
        subject: feeder.id,
        raise: drop('links', ({ fromId }) => fromId === feeder.id),
        mend: without('product'),
      },
      {
        words: 'research-unused',
        severity: 'hint',
        subject: leader.id,
        raise: set('findings', leader.id, { personId: undefined }),
        mend: set('findings', leader.id, { personId: ids.hyejin }),
      },
    ],
    quiet: without('product', 'vision', 'revenue', 'leader'),
  },
  {
    rule: 'fact-outdated',
    variants: [
      {
        words: 'fact-disputed',
        severity: 'warning',
        subject: revenue.id,
        weight: 13,
        raise: all(
          set('findings', revenue.id, { status: 'disputed' }),
          addLike('findings', revenue.id, {
            id: 'rival',
            dedupeKey: 'rival',
            text: revenue.text.replace('214', '191'),
            status: 'disputed',
          }),
        ),
        mend: all(
          set('findings', revenue.id, { status: 'verified' }),
          set('findings', 'rival', { status: 'outdated' }),
        ),
      },
      {
        words: 'fact-changed',
        severity: 'warning',
        subject: revenue.id,
        raise: set('clips', revenue.clipIds[0] ?? '', { seenState: 'gone' }),
        mend: set('clips', revenue.clipIds[0] ?? '', { answered: 'gone' }),
      },
      {
        words: 'fact-old',
        severity: 'warning',
        subject: revenue.id,
        raise: set('findings', revenue.id, { asOf: '2024' }),
        mend: set('findings', revenue.id, { verifiedAt: FIXTURE_NOW }),
      },
    ],
    quiet: noLinks,
  },
];
